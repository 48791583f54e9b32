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
    Optional<Candidates> waiting = Candidates.fromSession(turn);
    if (waiting.isEmpty()) {
      return new Next().answer(turn);
    }
    Candidates tried = waiting.get();
    return tried
        .choose(tried.index() + 1)
        .map(next -> StartMusic.playWhereAsked(turn, () -> next))
        .orElseGet(() -> turn.answer("choose.no-more", "title", tried.wish().title().text()));
  }
}
