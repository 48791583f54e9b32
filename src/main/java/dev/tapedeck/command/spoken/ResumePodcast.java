package dev.tapedeck.command.spoken;

import dev.tapedeck.dialog.SlotQuestion;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Optional;
import java.util.Set;

/**
 * "Resume my podcast": the episode in the player, else a half-heard one of what the listener
 * follows, for Spotify keeps no history of episodes. Two calls, at most six, and one more with a
 * named speaker.
 */
public final class ResumePodcast implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("ResumePodcastIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    Optional<String> said = turn.slot(Podcasts.SLOT);
    if (said.isPresent()) {
      return PlayPodcast.play(turn, said.get());
    }
    return EpisodeQueue.inThePlayer(turn, item -> !item.isChapter())
        .or(() -> Podcasts.halfHeard(turn).map(episode -> episode.play(turn)))
        .orElseGet(() -> SlotQuestion.ask(turn, Podcasts.SLOT, turn.say("podcast.none-begun")));
  }
}
