package dev.tapedeck.command;

import dev.tapedeck.spotify.Kind;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/** "Play the song Hello by Adele", in its album, so that music goes on after it. */
final class PlaySong implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("PlaySongIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return Start.named(turn, "song", turn.slot("artist"), Kind.TRACK);
  }
}
