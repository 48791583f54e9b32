package dev.tapedeck.command;

import dev.tapedeck.spotify.Device;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Optional;
import java.util.Set;

/** "Never louder than six in the bedroom": Tape Deck sets no higher volume there. One call. */
final class LimitVolume implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("LimitVolumeIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    turn.notebook().read();
    Optional<Loudness> limit = Loudness.said(turn);
    if (limit.isEmpty()) {
      return Questions.ask(turn, Loudness.LEVEL, turn.say("limit.ask"));
    }
    if (limit.get().percent() > Volume.MAX) {
      return turn.answer("volume.too-much");
    }
    if (turn.slot(Where.SPEAKER).isEmpty()) {
      return Speakers.now(turn).ask("limit.ask.speaker");
    }
    return Where.on(turn, target -> limit(turn, target.device().orElseThrow(), limit.get()));
  }

  private static Answer limit(Turn turn, Device device, Loudness limit) {
    if (!device.hasVolume()) {
      return Volume.fixed(turn, device);
    }
    turn.notebook().change(preferences -> preferences.withLimit(device.name(), limit.percent()));
    return turn.answer("limit.set", "speaker", device.name(), "volume", limit.spoken(turn));
  }
}
