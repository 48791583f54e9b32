package dev.tapedeck.speaker;

import dev.tapedeck.dialog.UndoRecord;
import dev.tapedeck.spotify.Device;
import dev.tapedeck.spotify.Playback;
import dev.tapedeck.spotify.Reason;
import dev.tapedeck.spotify.SpotifyException;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Turn;
import java.util.Map;
import java.util.Optional;

/** Undoes a transfer of the playback from one speaker to another. */
public final class PlaybackMove {
  private PlaybackMove() {}

  /**
   * The session values that undo a transfer; none if the speaker was the active one already.
   *
   * @param from the active speaker before
   * @param state the state of the player before, empty if unknown
   */
  public static Map<String, String> back(
      Optional<Device> from, Device to, Optional<Playback> state) {
    if (from.isEmpty() || from.get().name().isBlank()) {
      return UndoRecord.impossible();
    }
    if (from.get().name().equals(to.name())) {
      return Map.of();
    }
    String playing = state.map(before -> String.valueOf(before.playing())).orElse("");
    return UndoRecord.of(UndoRecord.Change.MOVED, playing, to.name())
        .on(from.get().name())
        .values();
  }

  /**
   * Brings the playback back, and pauses it if it was paused. Two requests with the list of
   * speakers, three if it was paused.
   *
   * @param from the speaker that it was moved from
   */
  static Answer undo(Turn turn, UndoRecord change, SpeakerList speakers, Device from) {
    Optional<String> active = speakers.active().map(Device::name);
    boolean isElsewhere =
        active
            .filter(name -> !name.equals(change.after()) && !name.equals(from.name()))
            .isPresent();
    if (isElsewhere) {
      return turn.answer("undo.changed");
    }
    switch (change.before()) {
      case "true" -> turn.spotify().transfer(from);
      case "false" -> bringBackPaused(turn, from);
      default -> turn.spotify().transferAsItIs(from);
    }
    return turn.answer("undo.move", "name", from.name());
  }

  private static void bringBackPaused(Turn turn, Device from) {
    try {
      turn.spotify().pause(Target.ACTIVE);
    } catch (SpotifyException failure) {
      if (failure.reason() != Reason.PLAYER_REFUSES && failure.reason() != Reason.NO_DEVICE) {
        throw failure;
      }
      // It is paused already, or no speaker is active.
    }
    turn.spotify().transferAsItIs(from);
  }
}
