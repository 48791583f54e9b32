package dev.tapedeck.command.ask;

import dev.tapedeck.speaker.SpeakerNames;
import dev.tapedeck.spotify.Playback;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Optional;
import java.util.Set;

/** "Where is it playing?", "which speaker is this on?" One request. */
public final class WherePlaying implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("WherePlayingIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    Optional<Playback> now = turn.spotify().playback().filter(state -> !state.isNothing());
    return now.map(state -> where(turn, state)).orElseGet(() -> turn.answer("playing.nothing"));
  }

  private static Answer where(Turn turn, Playback now) {
    String key = now.playing() ? "playing-on" : "playing-on.paused";
    return Optional.ofNullable(now.device())
        .map(device -> turn.answer(key, "speaker", SpeakerNames.spoken(turn, device)))
        .orElseGet(() -> turn.answer("playing-on.unknown"));
  }
}
