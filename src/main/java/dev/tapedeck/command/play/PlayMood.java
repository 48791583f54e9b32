package dev.tapedeck.command.play;

import dev.tapedeck.dialog.SlotQuestion;
import dev.tapedeck.music.Theme;
import dev.tapedeck.music.ThemedMusic;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/**
 * "Play something relaxing", "music for studying": a playlist for the mood or the activity. Three
 * or four requests; see {@link ThemedMusic}. One more, in parallel, for a named speaker.
 */
public final class PlayMood implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("PlayMoodIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return turn.slot("mood")
        .map(mood -> ThemedMusic.play(turn, Theme.ofMood(turn, mood)))
        .orElseGet(() -> SlotQuestion.ask(turn, "mood", turn.say("play.ask.mood")));
  }
}
