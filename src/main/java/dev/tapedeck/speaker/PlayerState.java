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
    try {
      return command.get();
    } catch (SpotifyException failure) {
      if (failure.reason() != Reason.PLAYER_REFUSES) {
        throw failure;
      }
      return whyRefused(turn, target, already, isSo, ifKnown(turn)).orElseThrow(() -> failure);
    }
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
