package dev.tapedeck.command;

import dev.tapedeck.spotify.Spotify;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/** "Next", "skip this song". */
final class Next implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("AMAZON.NextIntent", "NextIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return Where.tell(turn, "next", Spotify::next);
  }
}
