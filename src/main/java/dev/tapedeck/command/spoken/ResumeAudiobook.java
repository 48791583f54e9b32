package dev.tapedeck.command.spoken;

import dev.tapedeck.command.play.Play;
import dev.tapedeck.dialog.SlotQuestion;
import dev.tapedeck.music.Audiobooks;
import dev.tapedeck.music.Candidate;
import dev.tapedeck.music.Candidates;
import dev.tapedeck.music.EpisodeQueue;
import dev.tapedeck.music.Series;
import dev.tapedeck.music.StartMusic;
import dev.tapedeck.speaker.Targeting;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.spotify.Playback;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * "Resume my audiobook": the chapter in the player, else a started one of the saved books. Two to
 * six requests, and one more for a named speaker. "Continue The Hobbit": the book, podcast or music
 * of that name. Four to eight requests.
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
      return turn.slot("author").isPresent()
          ? PlayAudiobook.play(turn, said.get())
          : resumeNamed(turn, said.get());
    }
    Optional<Playback> player = turn.spotify().playback();
    return EpisodeQueue.resumePlayer(turn, player, Item::isChapter)
        .or(
            () ->
                Audiobooks.started(turn)
                    .map(chapter -> chapter.play(turn, player.map(Playback::shuffleState))))
        .orElseGet(() -> SlotQuestion.ask(turn, Audiobooks.SLOT, turn.say("audiobook.none-begun")));
  }

  /**
   * "Continue Low Water": the name may be that of a podcast or of music too, of which the podcast
   * or book is preferred. Two to four requests before it plays.
   */
  private static Answer resumeNamed(Turn turn, String said) {
    Optional<Candidate> series = Series.find(turn, said);
    if (series.isPresent()) {
      return StartMusic.playWhereAsked(turn, () -> Candidates.only(turn, series.get()));
    }
    Map<String, String> slots = new HashMap<>(Map.of("music", said));
    turn.slot(Targeting.SPEAKER).ifPresent(speaker -> slots.put(Targeting.SPEAKER, speaker));
    return new Play().answer(turn.as("PlayIntent", slots));
  }
}
