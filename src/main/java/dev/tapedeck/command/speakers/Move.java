package dev.tapedeck.command.speakers;

import dev.tapedeck.dialog.UndoRecord;
import dev.tapedeck.speaker.SpeakerList;
import dev.tapedeck.speaker.Targeting;
import dev.tapedeck.spotify.Device;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** "Move the music to the bedroom". Two requests: the speakers, then the transfer. */
public final class Move implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("MoveIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    turn.personMemory().prefetch();
    SpeakerList speakers = SpeakerList.now(turn);
    Optional<String> said = turn.slot(Targeting.SPEAKER);
    if (said.isEmpty()) {
      return speakers.askWhere("move.ask");
    }
    return Targeting.on(said.get(), speakers, target -> to(turn, target, speakers.active()));
  }

  /** Transfers playback from one speaker, if one is active, to another. */
  static Answer to(Turn turn, Target target, Optional<Device> from) {
    Device to = target.device().orElseThrow();
    turn.spotify().transfer(to);
    Map<String, String> back =
        from.isPresent() ? UndoRecord.by("move", "") : UndoRecord.impossible();
    return turn.answer("move", "speaker", to.name())
        .remembering(back)
        .remembering(UndoRecord.on(new Target(from)));
  }
}
