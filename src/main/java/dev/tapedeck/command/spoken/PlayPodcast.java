package dev.tapedeck.command.spoken;

import dev.tapedeck.dialog.OpenQuestion;
import dev.tapedeck.dialog.SlotQuestion;
import dev.tapedeck.music.Candidates;
import dev.tapedeck.music.Podcasts;
import dev.tapedeck.music.SpokenPlayback;
import dev.tapedeck.music.StartMusic;
import dev.tapedeck.spotify.Show;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;
import java.util.function.Function;

/**
 * "Play the podcast Low Water": its partly played episode, else the newest unplayed one. "Play the
 * latest episode of Low Water": the newest one. Three requests for a followed podcast, four for
 * another; one more if Spotify lists the oldest episode first, one for the state of the player if
 * several episodes are played, one more if shuffle is on, and one, in parallel, for a named
 * speaker.
 */
public final class PlayPodcast implements Command {
  private static final String LATEST = "PlayLatestEpisodeIntent";

  @Override
  public Set<String> requests() {
    return Set.of("PlayPodcastIntent", LATEST);
  }

  @Override
  public Answer answer(Turn turn) {
    return turn.slot(Podcasts.SLOT)
        .map(said -> play(turn, said))
        .orElseGet(() -> SlotQuestion.ask(turn, Podcasts.SLOT, turn.say("podcast.ask")));
  }

  /** Plays an episode of the podcast that matches the name. */
  static Answer play(Turn turn, String said) {
    return StartMusic.afterLookup(
        turn,
        () ->
            Podcasts.find(turn, said)
                .map(show -> episode(turn, show))
                .orElse(
                    target ->
                        OpenQuestion.askAgainAfter(
                                turn, turn.answer("podcast.unknown", "name", said))
                            .remembering(Candidates.clearSession())));
  }

  private static Function<Target, Answer> episode(Turn turn, Show show) {
    return turn.request().equals(LATEST)
        ? SpokenPlayback.latest(turn, show)
        : SpokenPlayback.nextUp(turn, show);
  }
}
