package dev.tapedeck.command.spoken;

import dev.tapedeck.match.Likeness;
import dev.tapedeck.music.Podcasts;
import dev.tapedeck.spotify.Episode;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Set;

/**
 * "Any new episodes?" The newest episode of each of the podcasts that were followed last, if the
 * listener has not heard it. One request, and one for each podcast, in parallel.
 */
public final class NewEpisodes implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("NewEpisodesIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    List<Podcasts.Newest> unheard =
        Podcasts.newestOfFollowed(turn).stream()
            .filter(newest -> !newest.episode().isHeard())
            .filter(newest -> isOf(turn, newest))
            .toList();
    if (unheard.isEmpty()) {
      return turn.slot(Podcasts.SLOT)
          .map(said -> turn.answer("episodes.none-new.of", "show", said))
          .orElseGet(() -> turn.answer("episodes.none-new"));
    }
    List<Speech> names = unheard.stream().map(newest -> describe(turn, newest)).toList();
    return turn.answer("episodes.new", "list", turn.lines().listOf(names));
  }

  /** Whether it is of the podcast that was named, if one was. */
  private static boolean isOf(Turn turn, Podcasts.Newest newest) {
    return turn.slot(Podcasts.SLOT)
        .map(said -> Likeness.of(turn.language(), said, newest.show().name()) >= Likeness.POSSIBLE)
        .orElse(true);
  }

  private static Speech describe(Turn turn, Podcasts.Newest newest) {
    Episode episode = newest.episode();
    return turn.say("episodes.one", "name", episode.name(), "show", newest.show().name());
  }
}
