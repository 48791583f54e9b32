package dev.tapedeck.music;

import dev.tapedeck.spotify.Item;
import dev.tapedeck.spotify.Playback;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Turn;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Runs a command with the item that is playing, or says why there is none. */
public final class NowPlaying {
  private NowPlaying() {}

  /** Passes the item that is playing to the command if it has a name. One request. */
  public static Answer playing(Turn turn, BiFunction<Playback, Item, Answer> command) {
    Optional<Playback> playback = turn.spotify().playback();
    if (playback.isEmpty()) {
      return turn.answer("playing.nothing");
    }
    Playback now = playback.get();
    if (now.isAd()) {
      return turn.answer("playing.ad");
    }
    return now.named()
        .map(item -> command.apply(now, item))
        .orElseGet(() -> turn.answer(now.playing() ? "playing.unknown" : "playing.nothing"));
  }

  /**
   * Passes the song that is playing to the command. For an episode or chapter, says which podcast
   * or audiobook it belongs to. One request.
   */
  public static Answer song(Turn turn, Function<Item, Answer> command) {
    return playing(turn, (now, item) -> item.isSpoken() ? ofShow(turn, item) : command.apply(item));
  }

  /**
   * Passes the episode or chapter that is playing to the command. One request.
   *
   * @param otherwise the key of the line for any other item
   */
  public static Answer ofSeries(Turn turn, String otherwise, Function<Item, Answer> command) {
    return playing(
        turn, (now, item) -> item.isOfSeries() ? command.apply(item) : turn.answer(otherwise));
  }

  private static Answer ofShow(Turn turn, Item item) {
    String key = item.isChapter() ? "who.chapter" : "who.show";
    return item.seriesName()
        .map(show -> turn.answer(key, "name", item.name(), "show", show))
        .orElseGet(() -> turn.answer(key + ".unknown", "name", item.name()));
  }

  /**
   * Passes the item that is playing to a command that makes a change that can be undone. One
   * request.
   */
  public static Answer changing(Turn turn, BiFunction<Playback, Item, Answer> command) {
    turn.personMemory().prefetch(); // How to undo the change will be stored there.
    return onSpotify(turn, command);
  }

  /**
   * Passes the item that is playing to the command if it is on Spotify, which a local file is not.
   * One request.
   */
  public static Answer onSpotify(Turn turn, BiFunction<Playback, Item, Answer> command) {
    return playing(
        turn,
        (now, item) ->
            ifOnSpotify(turn, item, "playing.local", known -> command.apply(now, known)));
  }

  /**
   * Passes the song that was played last to a command that changes something with it, if it is on
   * Spotify. One request.
   */
  public static Answer last(Turn turn, Function<Item, Answer> command) {
    return turn.spotify().recentlyPlayed().stream()
        .findFirst()
        .map(item -> ifOnSpotify(turn, item, "last.local", command))
        .orElseGet(() -> turn.answer("recent.nothing"));
  }

  /**
   * Passes the songs that were played last, each once, to a command that changes something with
   * them. Files of the listener's are left out. One request.
   *
   * @param count how many at most
   */
  public static Answer lastSeveral(Turn turn, int count, Function<List<Item>, Answer> command) {
    Set<String> uris = new HashSet<>();
    List<Item> songs =
        turn.spotify().recentlyPlayed().stream()
            .filter(item -> item.isOnSpotify() && uris.add(item.uri()))
            .limit(count)
            .toList();
    return songs.isEmpty() ? turn.answer("recent.nothing") : command.apply(songs);
  }

  private static Answer ifOnSpotify(
      Turn turn, Item item, String local, Function<Item, Answer> command) {
    return item.isOnSpotify()
        ? command.apply(item)
        : turn.answer(item.isLocal() ? local : "playing.no-uri", "name", item.name());
  }
}
