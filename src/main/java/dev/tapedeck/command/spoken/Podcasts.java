package dev.tapedeck.command.spoken;

import dev.tapedeck.music.OwnMusic;
import dev.tapedeck.spotify.Episode;
import dev.tapedeck.spotify.Page;
import dev.tapedeck.spotify.Show;
import dev.tapedeck.spotify.SpokenContent;
import dev.tapedeck.turn.Turn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The podcasts a listener follows, finding one by name, and which episode of it to play. */
final class Podcasts {
  /** The slot that names one. */
  static final String SLOT = "show";

  /** How many podcasts are looked into for a half-heard episode. */
  private static final int LOOKED_INTO = 3;

  private Podcasts() {}

  /** The one of that name: a followed one if it is called so, else the catalogue's likest. */
  static Optional<Show> called(Turn turn, String said) {
    SpokenContent spoken = turn.spotify().spoken();
    return OwnMusic.findOwnOrAny(
        turn.language(),
        said,
        spoken.followed().items(),
        () -> spoken.searchShows(said),
        Show::name);
  }

  /** The newest episode. */
  static Optional<EpisodeQueue> latest(Show show, List<Episode> newestFirst) {
    return newestFirst.stream().findFirst().map(episode -> from(show, newestFirst, episode));
  }

  /** The half-heard episode, else the newest that was not heard, else the newest. */
  static Optional<EpisodeQueue> nextUp(Show show, List<Episode> newestFirst) {
    return halfHeard(show, newestFirst)
        .or(() -> first(newestFirst, e -> !e.isHeard()).map(e -> from(show, newestFirst, e)))
        .or(() -> latest(show, newestFirst));
  }

  /** A half-heard episode of what the listener follows; a call for each podcast looked into. */
  static Optional<EpisodeQueue> halfHeard(Turn turn) {
    return turn.spotify().spoken().followed().items().stream()
        .limit(LOOKED_INTO)
        .flatMap(show -> halfHeard(show, newestFirst(turn, show)).stream())
        .findFirst();
  }

  private static Optional<EpisodeQueue> halfHeard(Show show, List<Episode> newestFirst) {
    return first(newestFirst, Episode::isHalfHeard).map(e -> from(show, newestFirst, e));
  }

  private static Optional<Episode> first(List<Episode> episodes, Predicate<Episode> which) {
    return episodes.stream().filter(which).findFirst();
  }

  /** That episode, and after it the newer ones as they came out. */
  private static EpisodeQueue from(Show show, List<Episode> newestFirst, Episode episode) {
    List<Episode> parts = new ArrayList<>(newestFirst.subList(0, newestFirst.indexOf(episode) + 1));
    Collections.reverse(parts);
    return new EpisodeQueue(show.name(), show.images(), parts);
  }

  /**
   * The episodes that can be played, the newest first: a page of them, and the last page too where
   * Spotify begins with the oldest.
   */
  static List<Episode> newestFirst(Turn turn, Show show) {
    SpokenContent spoken = turn.spotify().spoken();
    Page<Episode> page = spoken.episodes(show.id(), 0);
    List<Episode> episodes = new ArrayList<>(page.items());
    if (isOldestFirst(episodes)) {
      if (page.total() != null && page.hasMoreAfter(0, SpokenContent.PAGE_LIMIT)) {
        episodes.addAll(
            spoken.episodes(show.id(), page.total() - SpokenContent.PAGE_LIMIT).items());
      }
      Collections.reverse(episodes);
    }
    return episodes.stream()
        .filter(Episode::isPlayable)
        .distinct()
        .sorted(Comparator.comparing(Podcasts::date).reversed())
        .toList();
  }

  /** Whether Spotify gives them from the first to the newest. */
  static boolean isOldestFirst(List<Episode> episodes) {
    int last = episodes.size() - 1;
    return last > 0 && date(episodes.get(0)).compareTo(date(episodes.get(last))) < 0;
  }

  private static String date(Episode episode) {
    return episode.releaseDate() == null ? "" : episode.releaseDate();
  }
}
