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
   * The session values that undo a transfer.
   *
   * @param from the active speaker before
   * @param state the state of the player before, empty if unknown
   */
  public static Map<String, String> back(
      Optional<Device> from, Device to, Optional<Playback> state) {
    if (from.filter(device -> device.controllable() && !device.name().isBlank()).isEmpty()) {
      return UndoRecord.impossible();
    }
    String playing = state.map(before -> String.valueOf(before.playing())).orElse("");
    return UndoRecord.of(UndoRecord.Change.MOVED, playing, to.name())
        .to(state.map(PlaybackMove::context).orElse(""), "")
        .on(from.get().name())
        .values();
  }

  /** What the music plays from, empty if that is unknown, or it is single tracks. */
  private static String context(Playback state) {
    return state.context() == null || state.context().uri() == null ? "" : state.context().uri();
  }

  /**
   * Brings the playback back, and pauses it if it was paused. Two requests with the list of
   * speakers and the state of the player, which are read in parallel; one more if it was paused.
   *
   * @param from the speaker that it was moved from
   * @param now the state of the player, empty if unknown
   */
  static Answer undo(
      Turn turn, UndoRecord change, SpeakerList speakers, Device from, Optional<Playback> now) {
    Optional<String> active = speakers.active().map(Device::name);
    boolean isElsewhere =
        active
            .filter(name -> !name.equals(change.after()) && !name.equals(from.name()))
            .isPresent();
    boolean isOtherMusic =
        now.map(PlaybackMove::context)
            .filter(context -> !context.equals(change.item()))
            .filter(context -> !context.isEmpty() && !change.item().isEmpty())
            .isPresent();
    if (isElsewhere || isOtherMusic) {
      return turn.answer("undo.changed");
    }
    if (change.before().equals("false")) {
      bringBackPaused(turn, from);
    } else {
      turn.spotify().transferAsItIs(from); // It may have been paused since.
    }
    return turn.answer("undo.move", "name", SpeakerNames.spoken(turn, from));
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
