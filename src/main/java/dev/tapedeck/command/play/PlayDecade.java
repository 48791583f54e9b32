package dev.tapedeck.command.play;

import dev.tapedeck.dialog.SlotQuestion;
import dev.tapedeck.music.Theme;
import dev.tapedeck.music.ThemedMusic;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/**
 * "Play music from the nineties", "songs from two thousand five", "seventies music by David Bowie":
 * a playlist of the decade, or songs of the year or of the artist. Three to six requests; see
 * {@link ThemedMusic}. One more, in parallel, for a named speaker.
 */
public final class PlayDecade implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("PlayDecadeIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return Theme.ofGenreAndYears(turn)
        .map(theme -> turn.slot("artist").map(name -> theme.by(turn, name)).orElse(theme))
        .map(theme -> ThemedMusic.play(turn, theme))
        .orElseGet(() -> SlotQuestion.ask(turn, "decade", turn.say("play.ask.decade")));
  }
}
