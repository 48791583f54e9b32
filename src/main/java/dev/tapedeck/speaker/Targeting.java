package dev.tapedeck.speaker;

import dev.tapedeck.dialog.UndoRecord;
import dev.tapedeck.match.Choice;
import dev.tapedeck.spotify.Device;
import dev.tapedeck.spotify.Reason;
import dev.tapedeck.spotify.Spotify;
import dev.tapedeck.spotify.SpotifyException;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Decides on which speaker a command acts: the named one; else, for commands that start music, the
 * one set for this Echo; else the active one.
 *
 * <p>A named speaker costs a request, because device ids change and have to be looked up.
 */
public final class Targeting {
  /** The slot with the name of a speaker, in all intents. */
  public static final String SPEAKER = "speaker";

  private Targeting() {}

  /**
   * Runs the command on the named speaker, else on the active one. If the name matches several,
   * asks which.
   */
  public static Answer on(Turn turn, Function<Target, Answer> command) {
    return turn.slot(SPEAKER)
        .map(said -> on(said, SpeakerList.now(turn), command))
        .orElseGet(() -> onActive(turn, command));
  }

  /**
   * Runs the command on the active speaker. Spotify answers that none is active while the active
   * one is in standby; then the command is sent to this one by its id, which wakes it. The first
   * attempt was refused, so nothing is done twice. If none is active, runs the command on the
   * speaker set for this Echo, or on the only usable one.
   */
  public static Answer onActive(Turn turn, Function<Target, Answer> command) {
    try {
      return command.apply(Target.ACTIVE);
    } catch (SpotifyException failure) {
      SpeakerList speakers = afterNoneActive(turn, failure);
      return speakers
          .sleeping()
          .or(() -> EchoSpeaker.speaker(turn).flatMap(speakers::named))
          .or(speakers::only)
          .map(Target::of)
          .map(command)
          .orElseThrow(() -> failure);
    }
  }

  /** The list of speakers, if the failure is that none is active. Otherwise throws the failure. */
  private static SpeakerList afterNoneActive(Turn turn, SpotifyException failure) {
    if (failure.reason() != Reason.NO_DEVICE) {
      throw failure;
    }
    turn.personMemory().prefetch();
    return SpeakerList.now(turn);
  }

  /** Runs the command on the speaker in this list that matches what was said. */
  public static Answer on(String said, SpeakerList speakers, Function<Target, Answer> command) {
    Choice<Device> called = speakers.called(said);
    return called.isNone() ? speakers.noneCalled(said) : speakers.on(called.best(), command);
  }

  /**
   * Runs a command that starts music on the named speaker, else on the one set for this Echo, else
   * on the active one. If none is active, runs it on the only usable speaker; if there are several,
   * asks which.
   */
  public static Answer starting(Turn turn, Function<Target, Answer> command) {
    return turn.slot(SPEAKER)
        .map(said -> on(said, SpeakerList.now(turn), command))
        .orElseGet(() -> startingHere(turn, command));
  }

  /** Runs a command that starts music as {@link #starting} does if no speaker was named. */
  public static Answer startingHere(Turn turn, Function<Target, Answer> command) {
    return EchoSpeaker.speaker(turn)
        .map(name -> SpeakerList.now(turn).onRemembered(name, command))
        .orElseGet(() -> onActiveOrAny(turn, command));
  }

  /**
   * Runs a command that resumes music on the named speaker, else on the active one. If none is
   * active, runs it on the speaker set for this Echo, else on the only usable one; if there are
   * several, asks which.
   */
  public static Answer resuming(Turn turn, Function<Target, Answer> command) {
    return turn.slot(SPEAKER)
        .map(said -> on(said, SpeakerList.now(turn), command))
        .orElseGet(() -> onActiveOrAny(turn, command));
  }

  private static Answer onActiveOrAny(Turn turn, Function<Target, Answer> command) {
    try {
      return command.apply(Target.ACTIVE);
    } catch (SpotifyException failure) {
      SpeakerList speakers = afterNoneActive(turn, failure);
      Optional<Device> sleeping = speakers.sleeping();
      if (sleeping.isPresent()) {
        return command.apply(Target.of(sleeping.get()));
      }
      return EchoSpeaker.speaker(turn)
          .map(name -> speakers.onRemembered(name, command))
          .orElseGet(() -> speakers.onAny(command));
    }
  }

  /**
   * Sends a player command and says the line, in which {where} is the speaker if one was named. If
   * the player refuses because nothing plays on the named speaker, says so.
   */
  public static Answer send(Turn turn, String key, BiConsumer<Spotify, Target> command) {
    return unlessIdle(turn, target -> send(turn, key, command, target));
  }

  /**
   * Runs a player command as {@link #on} does. If the player refuses because nothing plays on the
   * named speaker, says so.
   */
  public static Answer unlessIdle(Turn turn, Function<Target, Answer> command) {
    return on(
        turn,
        target -> {
          try {
            return command.apply(target);
          } catch (SpotifyException failure) {
            return idle(target)
                .filter(device -> failure.reason() == Reason.PLAYER_REFUSES)
                .map(
                    device ->
                        turn.answer("speaker.idle", "speaker", SpeakerNames.spoken(turn, device)))
                .orElseThrow(() -> failure);
          }
        });
  }

  private static Optional<Device> idle(Target target) {
    return target.device().filter(device -> !device.active());
  }

  private static Answer send(
      Turn turn, String key, BiConsumer<Spotify, Target> command, Target target) {
    command.accept(turn.spotify(), target);
    return turn.answer(key, "where", spoken(turn, target)).remembering(UndoRecord.impossible());
  }

  /** " on Kitchen" for a named speaker, nothing for the active one. */
  public static Speech spoken(Turn turn, Target target) {
    return target
        .device()
        .map(device -> turn.say("where", "speaker", SpeakerNames.spoken(turn, device)))
        .orElse(Speech.NOTHING);
  }
}
