package dev.tapedeck.music;

import dev.tapedeck.spotify.Context;
import dev.tapedeck.spotify.Playback;
import dev.tapedeck.spotify.Playlist;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Turn;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The playlist that "it" means: the one that was spoken of last in this session, or that plays. */
public final class LastPlaylist {
  private static final String ID = "playlist.id";
  private static final String NAME = "playlist.name";

  private LastPlaylist() {}

  /** The session values that note which playlist was spoken of. */
  public static Map<String, String> values(String id, String name) {
    return Map.of(ID, id, NAME, name);
  }

  /** The answer of a command about this playlist, which notes it unless the command did. */
  static Answer note(Playlist playlist, Answer answer) {
    if (playlist.id() == null) {
      return answer;
    }
    Map<String, String> all = new HashMap<>(values(playlist.id(), playlist.name()));
    all.putAll(answer.sessionValues());
    return answer.remembering(all);
  }

  /** Whether the slot points to a playlist instead of naming it: "it", "that playlist". */
  static boolean isMeant(Turn turn) {
    return turn.slot(Playlists.SLOT)
        .filter(turn.language().playlistPhrasing()::isThatPlaylist)
        .isPresent();
  }

  /** Its name; empty if there is none. One request if none was spoken of. */
  static Optional<String> name(Turn turn) {
    return turn.sessionValue(NAME).or(() -> playing(turn));
  }

  private static Optional<String> playing(Turn turn) {
    return turn.spotify()
        .playback()
        .map(Playback::context)
        .filter(Context::isPlaylist)
        .flatMap(turn.spotify()::nameOf);
  }

  /** These, of which the one that was spoken of last is first. */
  static List<Playlist> first(Turn turn, List<Playlist> playlists) {
    return playlists.stream()
        .sorted(Comparator.comparing(playlist -> !is(turn, playlist)))
        .toList();
  }

  /** Whether this one was spoken of last. */
  static boolean is(Turn turn, Playlist playlist) {
    return turn.sessionValue(ID).filter(id -> id.equals(playlist.id())).isPresent();
  }

  /**
   * The same turn with this playlist if none is named. For questions, which change nothing: "how
   * many songs are on it". One request if none was spoken of.
   */
  public static Turn ifUnnamed(Turn turn) {
    return turn.slot(Playlists.SLOT).isPresent()
        ? turn
        : name(turn).map(name -> with(turn, name)).orElse(turn);
  }

  private static Turn with(Turn turn, String name) {
    Map<String, String> slots = new HashMap<>(turn.slots());
    slots.put(Playlists.SLOT, name);
    return turn.as(turn.request(), slots);
  }
}
