package dev.tapedeck.music;

import dev.tapedeck.spotify.Item;
import dev.tapedeck.spotify.Playback;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Turn;
import java.util.Optional;
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
    return playing(
        turn,
        (now, item) ->
            item.isSpoken() && item.show() != null ? ofShow(turn, item) : command.apply(item));
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
    return turn.answer(key, "name", item.name(), "show", item.show().name());
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
            item.isOnSpotify() ? command.apply(now, item) : turn.answer("playing.local"));
  }
}
