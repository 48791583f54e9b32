package dev.tapedeck;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Collections;
import java.util.Map;

/** As much of a Spotify as the turns of {@link WarmUp} need: one answer a connection. */
final class StandIn {
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

  /** What is answered to targets that contain this. */
  private static final Map<String, String> ANSWERS =
      Map.of(
          "/player?",
          "{\"is_playing\":true,\"device\":" + SPEAKER + ",\"item\":" + TRACK + "}",
          "/devices",
          "{\"devices\":[" + SPEAKER + "]}",
          "/search",
          "{\"tracks\":"
              + ten(TRACK)
              + ",\"albums\":"
              + ten(NAMED)
              + ",\"artists\":"
              + ten(NAMED)
              + ",\"playlists\":"
              + ten(NAMED)
              + "}",
          "/playlists",
          ten(NAMED));

  /** A page as full as Spotify's are. */
  private static String ten(String item) {
    return "{\"total\":10,\"items\":[" + String.join(",", Collections.nCopies(10, item)) + "]}";
  }

  private StandIn() {}

  /** Answers whoever knocks, until the door is closed. */
  static void answer(ServerSocket door) {
    while (!door.isClosed()) {
      try (Socket connection = door.accept()) {
        answer(connection);
      } catch (IOException closed) {
        // Either the turns are over and so is this loop, or the turn has the failure already.
      }
    }
  }

  private static void answer(Socket connection) throws IOException {
    BufferedReader request =
        new BufferedReader(new InputStreamReader(connection.getInputStream(), UTF_8));
    String target = String.valueOf(request.readLine());
    String header = target;
    while (header != null && !header.isEmpty()) {
      header = request.readLine();
    }
    String body =
        ANSWERS.entrySet().stream()
            .filter(answer -> target.contains(answer.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("");
    String head = "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: " + body.length();
    connection.getOutputStream().write((head + "\r\n\r\n" + body).getBytes(UTF_8));
  }
}
