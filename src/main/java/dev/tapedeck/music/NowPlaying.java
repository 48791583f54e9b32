package dev.tapedeck.music;

import dev.tapedeck.spotify.Item;
import dev.tapedeck.spotify.Playback;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Turn;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What a command does with what is playing, and what it says when there is nothing to do it with.
 */
public final class NowPlaying {
  private NowPlaying() {}

  /** Reads what is playing, one call, and hands on the item if it has a name. */
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

  /** The same for what one asks of a song; of an episode it is told which show it is of. */
  public static Answer song(Turn turn, Function<Item, Answer> command) {
    return playing(
        turn,
        (now, item) ->
            item.isSpoken() && item.show() != null ? ofShow(turn, item) : command.apply(item));
  }

  /** The same for what one asks of an episode or chapter; anything else is told with that line. */
  public static Answer ofSeries(Turn turn, String otherwise, Function<Item, Answer> command) {
    return playing(
        turn, (now, item) -> item.isOfSeries() ? command.apply(item) : turn.answer(otherwise));
  }

  private static Answer ofShow(Turn turn, Item item) {
    String key = item.isChapter() ? "who.chapter" : "who.show";
    return turn.answer(key, "name", item.name(), "show", item.show().name());
  }

  /** The same for a change that can be taken back. */
  public static Answer changing(Turn turn, BiFunction<Playback, Item, Answer> command) {
    turn.notebook().prefetch(); // Where it will be noted how.
    return onSpotify(turn, command);
  }

  /** The same for what only a thing on Spotify can be done with, unlike a file of one's own. */
  public static Answer onSpotify(Turn turn, BiFunction<Playback, Item, Answer> command) {
    return playing(
        turn,
        (now, item) ->
            item.isOnSpotify() ? command.apply(now, item) : turn.answer("playing.local"));
  }
}
