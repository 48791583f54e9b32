package dev.tapedeck.command.player;

import dev.tapedeck.dialog.SlotQuestion;
import dev.tapedeck.dialog.UndoRecord;
import dev.tapedeck.language.MusicKind;
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
 * repeated or finds no song. Adding is not idempotent, so it is never retried.
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
      return notASong(turn, wish);
    }
    if (!found.isPlayable()) {
      return StartMusic.unplayable(turn, found.chosen());
    }
    return Targeting.onActive(turn, target -> enqueue(turn, found, target));
  }

  /** Spotify's queue takes songs. An album would be a request for each, and can't be taken back. */
  private static Answer notASong(Turn turn, Wish wish) {
    Wish named =
        turn.slot("music")
            .flatMap(turn.language().phrasing()::kindAtEdge)
            .filter(edge -> edge.kind() == MusicKind.ALBUM)
            .map(edge -> Wish.by(turn, edge.name(), turn.slot("artist")))
            .orElse(wish)
            .ofKind(Kind.ALBUM);
    Candidates album = StartMusic.find(turn, named, List.of(Kind.ALBUM));
    return !album.isNone() && album.wish().isClearly(album.chosen())
        ? turn.answer("queue.album", "album", album.chosen().name())
        : StartMusic.notFound(turn, wish);
  }

  private static Answer enqueue(Turn turn, Candidates found, Target target) {
    turn.spotify().queue(found.chosen().uri(), target);
    return turn.answer("queue", "what", Descriptions.describe(turn, found.chosen()))
        .remembering(UndoRecord.impossible());
  }
}
