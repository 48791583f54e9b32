package dev.tapedeck.command.spoken;

import dev.tapedeck.music.Descriptions;
import dev.tapedeck.music.EpisodeQueue;
import dev.tapedeck.music.NowPlaying;
import dev.tapedeck.music.Podcasts;
import dev.tapedeck.spotify.Episode;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.spotify.Page;
import dev.tapedeck.spotify.Playback;
import dev.tapedeck.spotify.SpokenContent;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "Next episode", "previous chapter": the one after or before the one in the player, by release
 * date. Three requests, one more for each further page, and one for a named speaker.
 */
public final class NextEpisode implements Command {
  private static final int MAX_EPISODES = 4 * SpokenContent.PAGE_LIMIT;

  @Override
  public Set<String> requests() {
    return Set.of("NextEpisodeIntent", "PreviousEpisodeIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return NowPlaying.playing(
        turn,
        (now, item) -> item.isOfSeries() ? step(turn, now, item) : turn.answer("episode.none"));
  }

  private static Answer step(Turn turn, Playback now, Item item) {
    Neighbors read = Neighbors.of(turn, item);
    List<Episode> inOrder = read.inOrder();
    int current = indexOf(item, inOrder);
    int next = turn.request().equals("NextEpisodeIntent") ? current + 1 : current - 1;
    if (current < 0) {
      return turn.answer("episode.lost", "of", Descriptions.series(turn, item));
    }
    if (next < 0 || next == inOrder.size()) {
      String end = next < 0 ? "first" : "last";
      String kind = item.isChapter() ? "chapter." : "episode.";
      String key = read.isEnd(next) ? kind + end : "episode.unread";
      return turn.answer(key, "of", Descriptions.series(turn, item));
    }
    List<Episode> parts =
        inOrder.subList(next, inOrder.size()).stream().filter(Episode::isPlayable).toList();
    return new EpisodeQueue(Descriptions.series(turn, item), item.covers(), parts)
        .play(turn, Optional.of(now.shuffleState()));
  }

  /**
   * The episodes in order of release, up to the page with the neighbors of one of them.
   *
   * @param whole whether the list was read to its end
   * @param reversed whether Spotify's list begins with the newest, so that its end is the oldest
   */
  private record Neighbors(List<Episode> inOrder, boolean whole, boolean reversed) {
    static Neighbors of(Turn turn, Item item) {
      List<Episode> read = new ArrayList<>();
      int offset = 0;
      boolean needsMore = true;
      boolean hasMore = true;
      while (needsMore && hasMore && offset < MAX_EPISODES) {
        Page<Episode> page = page(turn, item, offset);
        page.items().stream()
            .filter(episode -> episode.isPlayable() || item.uri().equals(episode.uri()))
            .forEach(read::add);
        int current = indexOf(item, read);
        needsMore = current < 0 || current == read.size() - 1;
        hasMore = page.hasMoreAfter(offset, SpokenContent.PAGE_LIMIT);
        offset += SpokenContent.PAGE_LIMIT;
      }
      boolean reversed = !item.isChapter() && !Podcasts.isOldestFirst(read);
      if (reversed) {
        Collections.reverse(read);
      }
      return new Neighbors(read, !hasMore, reversed);
    }

    /** Whether there is no episode at this index, before the first or after the last one. */
    boolean isEnd(int index) {
      return whole || (index < 0) != reversed;
    }
  }

  private static Page<Episode> page(Turn turn, Item item, int offset) {
    SpokenContent spoken = turn.spotify().spoken();
    return item.isChapter()
        ? spoken.chapters(item.show().id(), offset)
        : spoken.episodes(item.show().id(), offset);
  }

  private static int indexOf(Item item, List<Episode> episodes) {
    return episodes.stream().map(Episode::uri).toList().indexOf(item.uri());
  }
}
