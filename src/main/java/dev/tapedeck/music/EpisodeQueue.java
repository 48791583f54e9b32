package dev.tapedeck.music;

import dev.tapedeck.dialog.UndoRecord;
import dev.tapedeck.speaker.PlayerState;
import dev.tapedeck.speaker.Targeting;
import dev.tapedeck.spotify.Episode;
import dev.tapedeck.spotify.Image;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.spotify.Music;
import dev.tapedeck.spotify.Playback;
import dev.tapedeck.spotify.Reason;
import dev.tapedeck.spotify.SpotifyException;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * An episode of a podcast or a chapter of an audiobook, from its resume position on, and the parts
 * that follow.
 *
 * @param series the name of the podcast or audiobook
 * @param parts the part to play first, then the following ones; never empty
 */
public record EpisodeQueue(String series, List<Image> covers, List<Episode> parts) {

  /** Whether more than one part is played. */
  public boolean isList() {
    return parts.size() > 1;
  }

  /**
   * Plays it in order on the requested speaker.
   *
   * @param shuffle whether shuffle is on; empty if unknown
   */
  public Answer play(Turn turn, Optional<Boolean> shuffle) {
    return Targeting.starting(turn, target -> play(turn, shuffle, target));
  }

  /** Plays it in order on this speaker. */
  Answer play(Turn turn, Optional<Boolean> shuffle, Target target) {
    Episode first = parts.get(0);
    List<String> uris = parts.stream().map(Episode::uri).distinct().limit(Music.Items.MAX).toList();
    Music.Items items = new Music.Items(uris, first.start());
    boolean turnedOff = InOrder.play(turn, items, shuffle, target);
    String key = first.isHalfHeard() ? "spoken.going-on" : "spoken.playing";
    Answer playing =
        turn.answer(
                key, "name", first.name(), "of", series, "where", Targeting.spoken(turn, target))
            .remembering(UndoRecord.impossible())
            .remembering(Candidates.clearSession())
            .with(Descriptions.card(turn, first.name(), series, Descriptions.widest(covers)));
    return withShuffle(turn, playing, turnedOff);
  }

  private static Answer withShuffle(Turn turn, Answer answer, boolean turnedOff) {
    return turnedOff ? answer.followedBy(turn.say("spoken.shuffle-off")) : answer;
  }

  /**
   * Says why none of these parts can be played.
   *
   * @param otherwise the line if Spotify gives no reason
   */
  public static Answer unplayable(Turn turn, String otherwise, String series, List<Episode> parts) {
    return parts.stream()
        .flatMap(part -> part.restriction().stream())
        .findFirst()
        .map(why -> StartMusic.unplayable(turn, turn.say("what.name", "name", series), why))
        .orElseGet(() -> turn.answer(otherwise, "name", series));
  }

  /** What was read of a podcast or book; empty if Spotify no longer has it in this country. */
  public static <T> Optional<T> ifThere(Supplier<T> read) {
    try {
      return Optional.of(read.get());
    } catch (SpotifyException failure) {
      if (failure.reason() == Reason.NOT_FOUND) {
        return Optional.empty();
      }
      throw failure;
    }
  }

  /** Continues the item in the player if the predicate accepts it. One request if it does. */
  public static Optional<Answer> resumePlayer(
      Turn turn, Optional<Playback> player, Predicate<Item> kind) {
    return player.flatMap(
        now ->
            now.named().filter(Item::isSpoken).filter(kind).map(item -> resume(turn, now, item)));
  }

  private static Answer resume(Turn turn, Playback now, Item item) {
    return Targeting.starting(
        turn,
        target ->
            PlayerState.unlessRefused(
                turn,
                target,
                "resume.already",
                Playback::playing,
                () -> resume(turn, now, item, target)));
  }

  private static Answer resume(Turn turn, Playback now, Item item, Target target) {
    boolean turnedOff =
        now.shuffleState() && !now.playing() && InOrder.turnOff(turn, Target.ACTIVE);
    turn.spotify().resume(target);
    Answer resumed =
        turn.answer(
                "spoken.going-on",
                "name",
                item.name(),
                "of",
                Descriptions.series(turn, item),
                "where",
                Targeting.spoken(turn, target))
            .remembering(UndoRecord.impossible())
            .with(Descriptions.card(turn, item));
    return withShuffle(turn, resumed, turnedOff);
  }
}
