package dev.tapedeck.command.speakers;

import dev.tapedeck.dialog.UndoRecord;
import dev.tapedeck.speaker.PlaybackMove;
import dev.tapedeck.speaker.PlayerState;
import dev.tapedeck.speaker.SpeakerList;
import dev.tapedeck.speaker.SpeakerNames;
import dev.tapedeck.speaker.Targeting;
import dev.tapedeck.spotify.Device;
import dev.tapedeck.spotify.Playback;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * "Move the music to the bedroom". Three requests: the speakers and, in parallel, the state of the
 * player, so that the move can be undone; then the transfer.
 */
public final class Move implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("MoveIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    turn.personMemory().prefetch();
    Optional<String> said = turn.slot(Targeting.SPEAKER);
    if (said.isEmpty()) {
      return SpeakerList.now(turn).askWhere("move.ask");
    }
    return turn.inParallel(
        () -> PlayerState.ifKnown(turn),
        before -> {
          SpeakerList speakers = SpeakerList.now(turn);
          return Targeting.on(
              said.get(), speakers, target -> to(turn, target, speakers.active(), before));
        });
  }

  /**
   * Transfers playback from one speaker, if one is active, to another.
   *
   * @param before reads the state of the player before the transfer, empty if unknown
   */
  static Answer to(
      Turn turn, Target target, Optional<Device> from, Supplier<Optional<Playback>> before) {
    Device to = target.device().orElseThrow();
    if (to.active()) {
      return stay(turn, to, before.get());
    }
    Map<String, String> back = PlaybackMove.back(from, to, before.get());
    turn.spotify().transfer(to);
    return turn.answer("move", "speaker", SpeakerNames.spoken(turn, to)).remembering(back);
  }

  /** The speaker is the active one already. Unless it is known to play, starts the music. */
  private static Answer stay(Turn turn, Device device, Optional<Playback> state) {
    String name = SpeakerNames.spoken(turn, device);
    if (state.filter(Playback::playing).isPresent()) {
      return turn.answer("move.already", "speaker", name);
    }
    turn.spotify().transfer(device);
    return turn.answer("move.resumed", "speaker", name).remembering(UndoRecord.impossible());
  }
}
