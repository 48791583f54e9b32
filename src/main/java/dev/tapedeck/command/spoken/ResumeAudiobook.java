package dev.tapedeck.command.spoken;

import dev.tapedeck.dialog.SlotQuestion;
import dev.tapedeck.music.Audiobooks;
import dev.tapedeck.music.EpisodeQueue;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.spotify.Playback;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Optional;
import java.util.Set;

/**
 * "Resume my audiobook": the chapter in the player, else a started one of the saved books. Two to
 * six requests, and one more for a named speaker.
 */
public final class ResumeAudiobook implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("ResumeAudiobookIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    Optional<String> said = turn.slot(Audiobooks.SLOT);
    if (said.isPresent()) {
      return PlayAudiobook.play(turn, said.get());
    }
    Optional<Playback> player = turn.spotify().playback();
    return EpisodeQueue.resumePlayer(turn, player, Item::isChapter)
        .or(
            () ->
                Audiobooks.started(turn)
                    .map(chapter -> chapter.play(turn, player.map(Playback::shuffleState))))
        .orElseGet(() -> SlotQuestion.ask(turn, Audiobooks.SLOT, turn.say("audiobook.none-begun")));
  }
}
