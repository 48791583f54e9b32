package dev.tapedeck.music;

import dev.tapedeck.dialog.OpenQuestion;
import dev.tapedeck.match.Choice;
import dev.tapedeck.speaker.Nicknames;
import dev.tapedeck.speaker.SpeakerList;
import dev.tapedeck.speaker.Targeting;
import dev.tapedeck.spotify.Device;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Turn;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Plays a wish on the requested speaker. Corrects a speaker that Alexa cut in the wrong place:
 * "smoke on the water" is not a song on a speaker called "the water", and "abba on the blaster" is
 * ABBA on the Blaster.
 */
public final class PlayWish {
  private final Turn turn;
  private final Function<Wish, Candidates> find;
  private final Supplier<Optional<Function<Target, Answer>>> otherwise;

  /**
   * @param find finds the candidates for a wish
   */
  public PlayWish(Turn turn, Function<Wish, Candidates> find) {
    this(turn, find, Optional::empty);
  }

  /**
   * @param find finds the candidates for a wish
   * @param otherwise finds something else to play if there are none
   */
  public PlayWish(
      Turn turn,
      Function<Wish, Candidates> find,
      Supplier<Optional<Function<Target, Answer>>> otherwise) {
    this.turn = turn;
    this.find = find;
    this.otherwise = otherwise;
  }

  /** Plays it; a named speaker is looked up in parallel. */
  public Answer play(Wish wish) {
    return turn.slot(Targeting.SPEAKER)
        .map(said -> turn.inParallel(() -> find.apply(wish), found -> onSpeaker(said, wish, found)))
        .orElseGet(() -> anywhere(wish));
  }

  private Answer onSpeaker(String said, Wish wish, Supplier<Candidates> found) {
    SpeakerList speakers = SpeakerList.now(turn);
    Choice<Device> called = speakers.called(said);
    if (!called.isNone()) {
      return speakers.on(called.best(), target -> on(target, said, wish, found.get()));
    }
    if (OpenQuestion.of(turn, Targeting.SPEAKER).isPresent()) {
      return speakers.noneCalled(said); // The name had no speaker in it when it was said.
    }
    // No such speaker: the words may be part of the name.
    Candidates fullName = find.apply(wish.includingSpeaker(said));
    return isClear(fullName) ? StartMusic.playHere(turn, fullName) : speakers.noneCalled(said);
  }

  /** A title can end like a speaker: "dancing in the kitchen". One more search if it may. */
  private Answer on(Target target, String said, Wish wish, Candidates found) {
    if (!isClear(found)) {
      Candidates fullName = find.apply(wish.includingSpeaker(said));
      if (isClear(fullName)) {
        return StartMusic.playHere(turn, fullName);
      }
    }
    return otherwise(found)
        .map(other -> other.apply(target))
        .orElseGet(() -> StartMusic.playIfFound(turn, found, target));
  }

  private Optional<Function<Target, Answer>> otherwise(Candidates found) {
    return found.isNone() ? otherwise.get() : Optional.empty();
  }

  private Answer anywhere(Wish wish) {
    Candidates found = find.apply(wish);
    return (isClear(found) ? Optional.<Answer>empty() : onSpeakerInName(wish))
        .or(() -> otherwise(found).map(other -> Targeting.startingHere(turn, other)))
        .orElseGet(() -> StartMusic.playHere(turn, found));
  }

  /** Whether a place was said after the name of music: "abba next door". One search if so. */
  private boolean isPlaceFor(Wish.OnSpeaker split) {
    return turn.language().phrasing().isPlace(split.speaker()) && isClear(find.apply(split.wish()));
  }

  private static boolean isClear(Candidates found) {
    return !found.isNone() && found.wish().isClearly(found.chosen());
  }

  /** The case that Alexa put the speaker into the name; empty if no speaker matches. */
  private Optional<Answer> onSpeakerInName(Wish wish) {
    Optional<Wish.OnSpeaker> split = wish.splitSpeaker();
    if (split.isEmpty()) {
      return Optional.empty();
    }
    SpeakerList speakers = SpeakerList.now(turn);
    Choice<Device> called = speakers.called(split.get().speaker());
    if (called.isNone()) {
      return Optional.of(split.get().speaker())
          .filter(said -> Nicknames.match(turn, said).isPresent() || isPlaceFor(split.get()))
          .map(speakers::noneCalled);
    }
    return Optional.of(
        speakers.on(
            called.best(),
            target -> StartMusic.playIfFound(turn, find.apply(split.get().wish()), target)));
  }
}
