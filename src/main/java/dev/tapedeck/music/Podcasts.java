package dev.tapedeck.music;

import dev.tapedeck.spotify.Episode;
import dev.tapedeck.spotify.Page;
import dev.tapedeck.spotify.Show;
import dev.tapedeck.spotify.SpokenContent;
import dev.tapedeck.turn.Turn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds podcasts, followed ones first, and the episode to play. */
public final class Podcasts {
  /** The slot with the name of a podcast. */
  public static final String SLOT = "show";

  /** Maximum number of podcasts read to find a partly played episode. */
  private static final int MAX_PODCASTS = 20;

  /** How many of them are read at once. The next are read only if none of these has one. */
  private static final int AT_ONCE = 4;

  private Podcasts() {}

  /** The podcast that matches the name: a followed one, else the best match of the search. */
  public static Optional<Show> find(Turn turn, String said) {
    SpokenContent spoken = turn.spotify().spoken();
    return OwnMusic.findOwnOrAny(
        turn,
        said,
        new OwnList<>(turn, spoken::followed, Show::name),
        () -> spoken.searchShows(said),
        Show::name);
  }

  /** The newest episode. */
  static Optional<EpisodeQueue> latest(Show show, List<Episode> newestFirst) {
    return first(newestFirst, episode -> true).map(episode -> from(show, newestFirst, episode));
  }

  /** The partly played episode, else the newest unplayed one, else the newest. */
  static Optional<EpisodeQueue> nextUp(Show show, List<Episode> newestFirst) {
    return partlyPlayed(show, newestFirst)
        .or(() -> first(newestFirst, e -> !e.isHeard()).map(e -> from(show, newestFirst, e)))
        .or(() -> latest(show, newestFirst));
  }

  /**
   * A partly played episode of a followed podcast. One request for each podcast read: the first,
   * then {@value #AT_ONCE} at a time in parallel, and at most {@value #MAX_PODCASTS}.
   */
  public static Optional<EpisodeQueue> partlyPlayed(Turn turn) {
    List<Show> followed =
        turn.spotify().spoken().followed(0).items().stream().limit(MAX_PODCASTS).toList();
    Optional<EpisodeQueue> found = Optional.empty();
    int from = 0;
    while (found.isEmpty() && from < followed.size()) {
      int to = Math.min(from == 0 ? 1 : from + AT_ONCE, followed.size());
      found = partlyPlayed(turn, followed.subList(from, to));
      from = to;
    }
    return found;
  }

  /** The newest episode of a podcast. */
  public record Newest(Show show, Episode episode) {}

  /**
   * The newest episode of each of the {@value #AT_ONCE} podcasts that the listener followed last.
   * One request, and one for each podcast, in parallel.
   */
  public static List<Newest> newestOfFollowed(Turn turn) {
    return newestOf(
        turn, turn.spotify().spoken().followed(0).items().stream().limit(AT_ONCE).toList());
  }

  private static List<Newest> newestOf(Turn turn, List<Show> shows) {
    if (shows.isEmpty()) {
      return List.of();
    }
    return turn.inParallel(
        () -> newestOf(turn, shows.subList(1, shows.size())),
        others -> {
          Show show = shows.get(0);
          Optional<Episode> newest =
              EpisodeQueue.ifThere(() -> newestFirst(turn, show))
                  .flatMap(episodes -> first(episodes, episode -> true));
          return Stream.concat(
                  newest.map(episode -> new Newest(show, episode)).stream(), others.get().stream())
              .toList();
        });
  }

  /** The first that is found. The podcasts are read in parallel. */
  private static Optional<EpisodeQueue> partlyPlayed(Turn turn, List<Show> shows) {
    if (shows.isEmpty()) {
      return Optional.empty();
    }
    return turn.inParallel(
        () -> partlyPlayed(turn, shows.subList(1, shows.size())),
        others ->
            EpisodeQueue.ifThere(() -> newestFirst(turn, shows.get(0)))
                .flatMap(episodes -> partlyPlayed(shows.get(0), episodes))
                .or(others::get));
  }

  private static Optional<EpisodeQueue> partlyPlayed(Show show, List<Episode> newestFirst) {
    return first(newestFirst, Episode::isHalfHeard).map(e -> from(show, newestFirst, e));
  }

  private static Optional<Episode> first(List<Episode> episodes, Predicate<Episode> which) {
    return episodes.stream().filter(Episode::isPlayable).filter(which).findFirst();
  }

  /** This episode, followed by the newer ones that can be played, in order of release. */
  private static EpisodeQueue from(Show show, List<Episode> newestFirst, Episode episode) {
    List<Episode> parts =
        newestFirst.subList(0, newestFirst.indexOf(episode) + 1).stream()
            .filter(Episode::isPlayable)
            .collect(Collectors.toCollection(ArrayList::new));
    Collections.reverse(parts);
    return new EpisodeQueue(show.name(), show.images(), parts);
  }

  /**
   * The episodes of one page, newest first. If Spotify begins with the oldest episode, the last
   * page is read too.
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
    List<Episode> complete = episodes.stream().filter(Episode::isComplete).distinct().toList();
    return complete.stream().allMatch(episode -> episode.releaseDate() != null)
        ? complete.stream().sorted(Comparator.comparing(Episode::releaseDate).reversed()).toList()
        : complete; // Without all dates Spotify's order is the best that is known.
  }

  /** Whether the list begins with the oldest episode. */
  public static boolean isOldestFirst(List<Episode> episodes) {
    List<String> dates =
        episodes.stream().map(Episode::releaseDate).filter(Objects::nonNull).toList();
    return !dates.isEmpty() && dates.get(0).compareTo(dates.get(dates.size() - 1)) < 0;
  }
}
