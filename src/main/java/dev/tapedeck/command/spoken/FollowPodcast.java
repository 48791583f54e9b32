package dev.tapedeck.command.spoken;

import dev.tapedeck.music.LibraryItem;
import dev.tapedeck.music.NowPlaying;
import dev.tapedeck.music.Podcasts;
import dev.tapedeck.music.Series;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/**
 * "Follow this podcast", "unsubscribe from Low Water", "do I follow Low Water?", also for an
 * audiobook. Three requests for the one that is playing; up to five for one of a name, of which the
 * first two run in parallel.
 */
public final class FollowPodcast implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("FollowPodcastIntent", "UnfollowPodcastIntent", "IsFollowedIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return turn.slot(Podcasts.SLOT)
        .map(name -> named(turn, name))
        .orElseGet(
            () ->
                NowPlaying.ofSeries(
                    turn, "podcast.none", item -> change(turn, LibraryItem.ofSeries(item))));
  }

  private static Answer named(Turn turn, String name) {
    turn.personMemory().prefetch(); // How to undo the change will be stored there.
    return Series.libraryItem(turn, name)
        .map(series -> change(turn, series))
        .orElseGet(() -> turn.answer("podcast.unknown", "name", name));
  }

  private static Answer change(Turn turn, LibraryItem series) {
    if (turn.request().equals("IsFollowedIntent")) {
      return series.isSaved(turn);
    }
    return turn.request().equals("FollowPodcastIntent") ? series.save(turn) : series.unsave(turn);
  }
}
