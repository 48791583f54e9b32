package dev.tapedeck.command.play;

import dev.tapedeck.music.StartMusic;
import dev.tapedeck.spotify.Kind;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/**
 * "Play the song Hello by Adele": plays it in the context of its album, which continues after it.
 * Two requests; one more, in parallel, for a named speaker.
 */
public final class PlaySong implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("PlaySongIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return StartMusic.playNamed(turn, "song", turn.slot("artist"), Kind.TRACK);
  }
}
