package dev.tapedeck.command.spoken;

import dev.tapedeck.music.LibraryItem;
import dev.tapedeck.music.NowPlaying;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/** "Follow this podcast", "unfollow this podcast", also for an audiobook. Three requests. */
public final class FollowPodcast implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("FollowPodcastIntent", "UnfollowPodcastIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return NowPlaying.ofSeries(turn, "podcast.none", item -> change(turn, item));
  }

  private static Answer change(Turn turn, Item item) {
    LibraryItem series = LibraryItem.ofSeries(item);
    return turn.request().equals("FollowPodcastIntent") ? series.save(turn) : series.unsave(turn);
  }
}
