package dev.tapedeck.command;

import dev.tapedeck.spotify.Device;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/**
 * "Use the kitchen speaker for this Echo": from then on what is played on no named speaker plays
 * there. One call.
 */
final class UseHere implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("UseHereIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    turn.notebook().read();
    if (turn.slot(Where.SPEAKER).isEmpty()) {
      return Speakers.now(turn).ask("here.ask");
    }
    return Where.on(turn, target -> use(turn, target.device().orElseThrow()));
  }

  private static Answer use(Turn turn, Device device) {
    return Here.use(turn, device.name())
        ? turn.answer("here.set", "speaker", device.name())
        : turn.answer("here.no-echo");
  }
}
