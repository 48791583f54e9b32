package dev.tapedeck.reading;

import dev.tapedeck.language.PlayedMusic;
import dev.tapedeck.language.PlaylistPhrasing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A playlist that is to be created with music in it: AddToPlaylist{a new playlist called mornings},
 * AddNamedToPlaylist{hello, playlist=a new playlist}, CreatePlaylist{summer and add this to it}.
 */
final class NewPlaylistByName implements Rule {
  private static final String CREATE = "CreatePlaylistWithIntent";

  private static final String MUSIC = "music";
  private static final String NUMBER = "number";

  /** Requests that add music, and what they add if it was not named. */
  private static final Map<String, PlayedMusic.Part> ADDING =
      Map.of(
          "AddToPlaylistIntent", PlayedMusic.Part.SONG,
          "AddNamedToPlaylistIntent", PlayedMusic.Part.SONG,
          "AddLastToPlaylistIntent", PlayedMusic.Part.LAST_SONGS,
          "AddAlbumToPlaylistIntent", PlayedMusic.Part.ALBUM,
          "AddArtistToPlaylistIntent", PlayedMusic.Part.ARTIST);

  @Override
  public Reading apply(Reading heard) {
    Optional<String> said = heard.slot(Slots.PLAYLIST);
    PlaylistPhrasing phrasing = heard.language().playlistPhrasing();
    if (heard.request().equals("CreatePlaylistIntent")) {
      return said.flatMap(phrasing::beginning)
          .map(beginning -> beginning(heard, beginning))
          .orElse(heard);
    }
    return said.filter(name -> ADDING.containsKey(heard.request()))
        .flatMap(phrasing::newPlaylist)
        .map(name -> adding(heard, name))
        .orElse(heard);
  }

  private static Reading adding(Reading heard, String playlist) {
    Map<String, String> slots = new HashMap<>(Map.of(Slots.PLAYLIST, playlist));
    List.of(MUSIC, "song", "album", Slots.ARTIST)
        .forEach(slot -> heard.slot(slot).ifPresent(name -> slots.put(slot, name)));
    if (slots.size() == 1) {
      slots.put(MUSIC, pointedTo(heard));
    }
    return heard.without(Slots.PLAYLIST).without(NUMBER).as(CREATE, slots);
  }

  private static String pointedTo(Reading heard) {
    int count =
        heard.slot(NUMBER).filter(n -> n.matches("[0-9]{1,2}")).map(Integer::valueOf).orElse(1);
    PlayedMusic music = new PlayedMusic(ADDING.get(heard.request()), count);
    return heard.language().playlistPhrasing().pointingTo(music);
  }

  private static Reading beginning(Reading heard, PlaylistPhrasing.Beginning beginning) {
    return heard
        .without(Slots.PLAYLIST)
        .as(CREATE, Map.of(Slots.PLAYLIST, beginning.playlist(), MUSIC, beginning.music()));
  }
}
