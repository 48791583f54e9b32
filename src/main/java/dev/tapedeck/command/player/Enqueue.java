package dev.tapedeck.command.player;

import dev.tapedeck.dialog.SlotQuestion;
import dev.tapedeck.dialog.UndoRecord;
import dev.tapedeck.music.Candidates;
import dev.tapedeck.music.Descriptions;
import dev.tapedeck.music.StartMusic;
import dev.tapedeck.music.Wish;
import dev.tapedeck.speaker.Targeting;
import dev.tapedeck.spotify.Kind;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Set;

/**
 * "Add fast car to the queue", "play hello by adele next". Two requests, three if the search is
 * repeated. Adding is not idempotent, so it is never retried.
 */
public final class Enqueue implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("EnqueueIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return turn.slot("music")
        .map(music -> enqueue(turn, Wish.by(turn, music, turn.slot("artist"))))
        .orElseGet(() -> SlotQuestion.ask(turn, "music", turn.say("queue.ask")));
  }

  private static Answer enqueue(Turn turn, Wish wish) {
    Candidates found = StartMusic.find(turn, wish, List.of(Kind.TRACK));
    if (found.isNone()) {
      return StartMusic.notFound(turn, wish);
    }
    if (!found.isPlayable()) {
      return StartMusic.unplayable(turn, found.chosen());
    }
    return Targeting.onActive(turn, target -> enqueue(turn, found, target));
  }

  private static Answer enqueue(Turn turn, Candidates found, Target target) {
    turn.spotify().queue(found.chosen().uri(), target);
    return turn.answer("queue", "what", Descriptions.describe(turn, found.chosen()))
        .remembering(UndoRecord.impossible());
  }
}
