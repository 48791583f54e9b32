package dev.tapedeck.speaker;

import dev.tapedeck.dialog.UndoRecord;
import dev.tapedeck.spotify.Device;
import dev.tapedeck.spotify.Playback;
import dev.tapedeck.spotify.RepeatMode;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Turn;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/** Undoes changes of the player: volume, shuffle, repeat, and moves. */
public final class PlayerUndo {
  /** Speakers round a volume to their own steps. In percent. */
  private static final int VOLUME_ROUNDING = 3;

  private PlayerUndo() {}

  /** Undoes the change on the speaker on which it was made, else on the active one. */
  public static Answer undo(Turn turn, UndoRecord change) {
    if (change.speaker().isEmpty() && change.change() != UndoRecord.Change.VOLUME) {
      return Targeting.onActive(turn, target -> setMode(turn, change, target));
    }
    return change.change() == UndoRecord.Change.MOVED
        ? turn.inParallel(
            () -> PlayerState.ifKnown(turn), now -> undo(turn, change, SpeakerList.now(turn), now))
        : undo(turn, change, SpeakerList.now(turn).forVolume(), Optional::empty);
  }

  private static Answer undo(
      Turn turn, UndoRecord change, SpeakerList speakers, Supplier<Optional<Playback>> now) {
    Optional<Answer> undone =
        change.speaker().isEmpty()
            ? speakers.active().map(device -> undo(turn, change, speakers, device, now))
            : speakers.onNamed(
                change.speaker(), device -> undo(turn, change, speakers, device, now));
    return undone.orElseGet(() -> turn.answer("undo.gone", "speaker", change.speaker()));
  }

  private static Answer undo(
      Turn turn,
      UndoRecord change,
      SpeakerList speakers,
      Device device,
      Supplier<Optional<Playback>> now) {
    return switch (change.change()) {
      case VOLUME -> setVolume(turn, change, device).remembering(UndoRecord.none());
      case MOVED ->
          PlaybackMove.undo(turn, change, speakers, device, now.get())
              .remembering(UndoRecord.none());
      // Shuffle and repeat belong to the music, which may have been moved since.
      default ->
          setMode(turn, change, speakers.isElsewhere(device) ? Target.ACTIVE : Target.of(device));
    };
  }

  /** Restores the volume, unless it has been changed by something else in the meantime. */
  private static Answer setVolume(Turn turn, UndoRecord change, Device device) {
    Optional<Integer> before = percent(change.before());
    if (before.isEmpty()) {
      return turn.answer("undo.never");
    }
    Optional<Integer> now = Optional.ofNullable(device.volumePercent());
    Optional<Integer> after = percent(change.after());
    // The list may still report the volume before. Setting it again does no harm then.
    boolean isOurs =
        now.isEmpty() || after.isEmpty() || isAbout(now, before) || isAbout(now, after);
    return isOurs
        ? VolumeSetting.restore(turn, device, before.get(), "undo.volume")
        : turn.answer("undo.changed");
  }

  private static boolean isAbout(Optional<Integer> volume, Optional<Integer> other) {
    return Math.abs(volume.get() - other.get()) <= VOLUME_ROUNDING;
  }

  private static Optional<Integer> percent(String text) {
    return Optional.of(text).filter(p -> p.matches("\\d{1,3}")).map(Integer::valueOf);
  }

  /** Restores shuffle or repeat. */
  private static Answer setMode(Turn turn, UndoRecord change, Target target) {
    Optional<PlayerMode> before = mode(change);
    if (before.isEmpty()) {
      return turn.answer("undo.never").remembering(UndoRecord.none());
    }
    String key = change.change() == UndoRecord.Change.SHUFFLE ? "undo.shuffle" : "undo.repeat";
    return before.get().restore(turn, change.after(), target, key).remembering(UndoRecord.none());
  }

  private static Optional<PlayerMode> mode(UndoRecord change) {
    if (change.change() == UndoRecord.Change.SHUFFLE) {
      return Optional.of(PlayerMode.shuffle(Boolean.parseBoolean(change.before())));
    }
    return Arrays.stream(RepeatMode.values())
        .filter(mode -> mode.name().equals(change.before()))
        .findFirst()
        .map(PlayerMode::repeat);
  }
}
