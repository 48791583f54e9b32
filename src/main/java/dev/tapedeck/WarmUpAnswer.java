package dev.tapedeck;

import java.util.Collections;

/** The response of the Web API to every call of the turns of {@link WarmUp}. */
final class WarmUpAnswer {
  private static final String TRACK =
      """
      {"type":"track","name":"Warm Up","uri":"spotify:track:1","duration_ms":1,"is_local":false,
       "artists":[{"name":"Nobody","uri":"spotify:artist:1"}],
       "album":{"name":"Warm Up","uri":"spotify:album:1","album_type":"album","artists":[],
                "images":[{"url":"https://i.scdn.co/image/1","width":1,"height":1}]}}
      """;

  private static final String SPEAKER =
      """
      {"id":"1","name":"Kitchen","type":"Speaker","is_active":true,"volume_percent":1}
      """;

  private static final String NAMED =
      """
      {"id":"1","name":"Warm","uri":"spotify:album:1","artists":[],"items":{"total":1}}
      """;

  /** One body for all calls: it has every member that one of the calls reads. */
  static final String JSON =
      "{\"is_playing\":true,\"device\":"
          + SPEAKER
          + ",\"item\":"
          + TRACK
          + ",\"devices\":["
          + SPEAKER
          + "],\"items\":["
          + NAMED
          + "],\"tracks\":"
          + ten(TRACK)
          + ",\"albums\":"
          + ten(NAMED)
          + ",\"artists\":"
          + ten(NAMED)
          + ",\"playlists\":"
          + ten(NAMED)
          + "}";

  /** A page of ten, the length of a page of search results. */
  private static String ten(String item) {
    return "{\"total\":10,\"items\":[" + String.join(",", Collections.nCopies(10, item)) + "]}";
  }

  private WarmUpAnswer() {}
}
