package dev.tapedeck.command.spoken;

import dev.tapedeck.dialog.SlotQuestion;
import dev.tapedeck.music.EpisodeQueue;
import dev.tapedeck.music.Podcasts;
import dev.tapedeck.spotify.Playback;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Optional;
import java.util.Set;

/**
 * "Resume my podcast": the episode in the player, else a partly played one of the followed
 * podcasts, since Spotify has no history of episodes. One request for each podcast read, from the
 * second on four in parallel, and three others; one more for a named speaker.
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
    Optional<Playback> player = turn.spotify().playback();
    return EpisodeQueue.resumePlayer(turn, player, item -> !item.isChapter())
        .or(
            () ->
                Podcasts.partlyPlayed(turn)
                    .map(episode -> episode.play(turn, player.map(Playback::shuffleState))))
        .orElseGet(() -> SlotQuestion.ask(turn, Podcasts.SLOT, turn.say("podcast.none-begun")));
  }
}
