package dev.tapedeck.command;

import dev.tapedeck.spotify.Kind;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Set;

/**
 * "Add fast car to the queue", "play hello by adele next". Two calls; the adding is never sent
 * twice.
 */
final class Enqueue implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("EnqueueIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return turn.slot("music")
        .map(music -> enqueue(turn, Wanted.by(turn, music, turn.slot("artist"))))
        .orElseGet(() -> Questions.ask(turn, "music", turn.say("queue.ask")));
  }

  private static Answer enqueue(Turn turn, Wanted wanted) {
    Candidates found = Start.find(turn, wanted, List.of(Kind.TRACK));
    if (found.isNone()) {
      return Start.nothing(turn, wanted);
    }
    turn.spotify().queue(found.hit().uri(), Target.ACTIVE);
    return turn.answer("queue", "what", What.is(turn, found.hit())).remembering(Undo.never());
  }
}
