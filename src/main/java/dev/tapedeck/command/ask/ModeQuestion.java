package dev.tapedeck.command.ask;

import dev.tapedeck.spotify.Playback;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Locale;
import java.util.Set;

/** "Is shuffle on?", "is this on repeat?" One request. */
public final class ModeQuestion implements Command {
  private static final String SHUFFLE = "IsShuffleOnIntent";

  @Override
  public Set<String> requests() {
    return Set.of(SHUFFLE, "IsRepeatOnIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return turn.spotify()
        .playback()
        .map(now -> turn.request().equals(SHUFFLE) ? shuffle(turn, now) : repeat(turn, now))
        .orElseGet(() -> turn.answer("playing.nothing"));
  }

  private static Answer shuffle(Turn turn, Playback now) {
    return turn.answer(now.shuffleState() ? "mode.shuffle.on" : "mode.shuffle.off");
  }

  private static Answer repeat(Turn turn, Playback now) {
    return now.repeatMode()
        .map(mode -> turn.answer("mode.repeat." + mode.name().toLowerCase(Locale.ROOT)))
        .orElseGet(() -> turn.answer("mode.repeat.unknown"));
  }
}
