package dev.tapedeck.command.play;

import dev.tapedeck.command.player.Next;
import dev.tapedeck.music.Candidates;
import dev.tapedeck.music.StartMusic;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Optional;
import java.util.Set;

/**
 * "Something else", "no, not that one": the next candidate of the last search; without one, the
 * next song. One request.
 */
public final class SomethingElse implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("SomethingElseIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    Optional<Candidates> last = Candidates.fromSession(turn);
    if (last.isEmpty()) {
      return new Next().answer(turn);
    }
    Candidates candidates = last.get();
    return candidates
        .choose(candidates.index() + 1)
        .map(next -> StartMusic.playInstead(turn, next))
        .orElseGet(() -> turn.answer("choose.no-more", "title", candidates.wish().title().text()));
  }
}
