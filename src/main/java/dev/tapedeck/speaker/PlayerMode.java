package dev.tapedeck.speaker;

import dev.tapedeck.dialog.UndoRecord;
import dev.tapedeck.spotify.Device;
import dev.tapedeck.spotify.Playback;
import dev.tapedeck.spotify.Reason;
import dev.tapedeck.spotify.RepeatMode;
import dev.tapedeck.spotify.Spotify;
import dev.tapedeck.spotify.SpotifyException;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Turn;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A mode of the player, shuffle or repeat, and the value it is to be set to.
 *
 * @param change how a change of this mode is recorded
 * @param value the value to set, as it is recorded
 * @param current reads the value of a state, empty if unknown
 * @param command sets the value
 */
public record PlayerMode(
    UndoRecord.Change change,
    String value,
    Function<Playback, Optional<String>> current,
    BiConsumer<Spotify, Target> command) {

  public static PlayerMode shuffle(boolean on) {
    return new PlayerMode(
        UndoRecord.Change.SHUFFLE,
        String.valueOf(on),
        now -> Optional.of(String.valueOf(now.shuffleState())),
        (spotify, target) -> spotify.shuffle(on, target));
  }

  public static PlayerMode repeat(RepeatMode mode) {
    return new PlayerMode(
        UndoRecord.Change.REPEAT,
        mode.name(),
        now -> now.repeatMode().map(RepeatMode::name),
        (spotify, target) -> spotify.repeat(mode, target));
  }

  /**
   * Sets the mode on the named speaker, else on the active one, and records the value before. Two
   * requests, three with a named speaker. The state is read before the change, because Spotify may
   * accept or refuse a value that is set already; so neither reply tells the value before.
   *
   * @param key the line to say
   * @param already the line for a value that was set already
   */
  public Answer set(Turn turn, String key, String already) {
    turn.personMemory().prefetch(); // How to undo the change will be stored there.
    return turn.inParallel(
        () -> PlayerState.ifKnown(turn),
        before -> Targeting.on(turn, target -> set(turn, key, already, target, before)));
  }

  private Answer set(
      Turn turn, String key, String already, Target target, Supplier<Optional<Playback>> read) {
    Optional<Playback> before = read.get();
    if (target.device().isEmpty() && before.filter(Playback::isNothing).isPresent()) {
      return turn.answer("playing.nothing");
    }
    try {
      command.accept(turn.spotify(), target);
    } catch (SpotifyException failure) {
      if (failure.reason() != Reason.PLAYER_REFUSES) {
        throw failure;
      }
      return PlayerState.whyRefused(turn, target, already, this::isSetIn, before)
          .orElseThrow(() -> failure);
    }
    // Sent even if the state before says so already: the state may be older than the last command.
    return before.filter(this::isSetIn).isPresent()
        ? turn.answer(already)
        : turn.answer(key, "where", Targeting.spoken(turn, target))
            .remembering(back(target, before.flatMap(current)));
  }

  /**
   * Sets the mode back to this value, unless it has been changed to a third one in the meantime.
   * One request, for repeat two. One more if the player refuses.
   *
   * @param after the value that the change set
   * @param key the line to say
   */
  Answer restore(Turn turn, String after, Target target, String key) {
    boolean isOurs = change == UndoRecord.Change.SHUFFLE || isStill(turn, after);
    return isOurs
        ? PlayerState.unlessRefused(
            turn,
            target,
            "undo.as-before",
            this::isSetIn,
            () -> {
              command.accept(turn.spotify(), target);
              return turn.answer(key);
            })
        : turn.answer("undo.changed");
  }

  /** Whether the value is the one after the change or, as a state that lags may say, before it. */
  private boolean isStill(Turn turn, String after) {
    return PlayerState.ifKnown(turn)
        .flatMap(current)
        .filter(now -> !now.equals(after) && !now.equals(value))
        .isEmpty();
  }

  private boolean isSetIn(Playback state) {
    return current.apply(state).filter(value::equals).isPresent();
  }

  private Map<String, String> back(Target target, Optional<String> before) {
    String speaker = target.device().map(Device::name).orElse("");
    return before
        .map(earlier -> UndoRecord.of(change, earlier, value).on(speaker).values())
        .orElseGet(UndoRecord::impossible);
  }
}
