package dev.tapedeck.speaker;

import dev.tapedeck.spotify.Device;
import dev.tapedeck.spotify.Playback;
import dev.tapedeck.spotify.Reason;
import dev.tapedeck.spotify.SpotifyException;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Reads the state of the player for commands that change it. */
public final class PlayerState {
  private PlayerState() {}

  /**
   * The state, for a command that works without it. Empty if the read fails, no speaker is active
   * or the session is private. One request.
   */
  public static Optional<Playback> ifKnown(Turn turn) {
    try {
      return turn.spotify().playback();
    } catch (SpotifyException unknown) {
      return Optional.empty();
    }
  }

  /**
   * The command's answer. If the player refuses, looks why: Spotify refuses with the same words
   * what is already so, what is not possible now, and any command while nothing is playing. One
   * more request for a refusal.
   *
   * @param already the key of the line for a state that is already so
   * @param isSo whether the state is already what the command sets
   * @throws SpotifyException the refusal, if its cause is not known
   */
  public static Answer unlessRefused(
      Turn turn,
      Target target,
      String already,
      Predicate<Playback> isSo,
      Supplier<Answer> command) {
    return unlessRefused(turn, target, already, isSo, command, Optional.empty());
  }

  /**
   * Like {@link #unlessRefused(Turn, Target, String, Predicate, Supplier)}, with another answer if
   * the player refuses because it has nothing to play. A private session has no state either, so
   * without a state only a speaker that is not the active one counts as having nothing.
   *
   * @param ifNothing the answer then
   */
  public static Answer unlessNothing(
      Turn turn,
      Target target,
      String already,
      Predicate<Playback> isSo,
      Supplier<Answer> command,
      Supplier<Answer> ifNothing) {
    return unlessRefused(turn, target, already, isSo, command, Optional.of(ifNothing));
  }

  private static Answer unlessRefused(
      Turn turn,
      Target target,
      String already,
      Predicate<Playback> isSo,
      Supplier<Answer> command,
      Optional<Supplier<Answer>> ifNothing) {
    try {
      return command.get();
    } catch (SpotifyException failure) {
      if (failure.reason() != Reason.PLAYER_REFUSES) {
        throw failure;
      }
      Optional<Playback> state = ifKnown(turn);
      return ifNothing
          .filter(answer -> state.map(Playback::isNothing).orElse(isIdle(target)))
          .map(Supplier::get)
          .or(() -> whyRefused(turn, target, already, isSo, state))
          .orElseThrow(() -> failure);
    }
  }

  private static boolean isIdle(Target target) {
    return target.device().filter(device -> !device.active()).isPresent();
  }

  /** Why the player refused, if this state tells it. */
  static Optional<Answer> whyRefused(
      Turn turn,
      Target target,
      String already,
      Predicate<Playback> isSo,
      Optional<Playback> state) {
    Optional<Device> idle = target.device().filter(device -> !device.active());
    if (idle.isPresent()) {
      return Optional.of(
          turn.answer("speaker.idle", "speaker", SpeakerNames.spoken(turn, idle.get())));
    }
    if (state.isEmpty()) {
      return Optional.empty();
    }
    Playback now = state.get();
    if (now.isAd()) {
      return Optional.of(turn.answer("playing.ad"));
    }
    if (now.isNothing()) {
      return Optional.of(turn.answer("playing.nothing"));
    }
    return isSo.test(now)
        ? Optional.of(turn.answer(already, "where", Speech.NOTHING))
        : Optional.empty();
  }
}
