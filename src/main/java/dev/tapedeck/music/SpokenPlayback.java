package dev.tapedeck.music;

import dev.tapedeck.spotify.Audiobook;
import dev.tapedeck.spotify.Episode;
import dev.tapedeck.spotify.Image;
import dev.tapedeck.spotify.Kind;
import dev.tapedeck.spotify.Show;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads the episodes of a podcast or the chapters of an audiobook, and gives the command that plays
 * them on a speaker.
 */
public final class SpokenPlayback {
  private SpokenPlayback() {}

  /** The newest episode of a podcast that was found by its name. */
  public static Function<Target, Answer> latest(Turn turn, Candidate found) {
    return latest(turn, show(found));
  }

  private static Show show(Candidate found) {
    return new Show(found.id(), found.name(), found.uri(), covers(found));
  }

  private static List<Image> covers(Candidate found) {
    return found.cover().map(Image::new).stream().toList();
  }

  /** A podcast or an audiobook that was found by its name, from where the listener stopped. */
  static Function<Target, Answer> of(Turn turn, Candidate found) {
    return found.kind() == Kind.SHOW
        ? nextUp(turn, show(found))
        : continued(turn, new Audiobook(found.id(), found.name(), covers(found), found.artists()));
  }

  /**
   * The partly played episode, else the newest unplayed one, else the newest. One request; one more
   * if Spotify lists the oldest episode first, and one if several episodes are played.
   */
  public static Function<Target, Answer> nextUp(Turn turn, Show show) {
    return podcast(turn, show, Podcasts::nextUp);
  }

  /** The newest episode. Requests as in {@link #nextUp}. */
  public static Function<Target, Answer> latest(Turn turn, Show show) {
    return podcast(turn, show, Podcasts::latest);
  }

  /** Chooses the episode to begin with. */
  private interface Choice {
    Optional<EpisodeQueue> of(Show show, List<Episode> newestFirst);
  }

  private static Function<Target, Answer> podcast(Turn turn, Show show, Choice choice) {
    List<Episode> episodes = Podcasts.newestFirst(turn, show);
    Optional<EpisodeQueue> queue = choice.of(show, episodes);
    Optional<Boolean> shuffle =
        queue.filter(EpisodeQueue::isList).flatMap(list -> InOrder.shuffle(turn));
    return target ->
        queue
            .map(found -> found.play(turn, shuffle, target))
            .orElseGet(() -> EpisodeQueue.unplayable(turn, "podcast.empty", show.name(), episodes));
  }

  /**
   * The book from its current chapter on. Two requests, in parallel; one more for each further page
   * of chapters.
   */
  public static Function<Target, Answer> continued(Turn turn, Audiobook book) {
    return turn.inParallel(() -> InOrder.shuffle(turn), shuffle -> continued(turn, book, shuffle));
  }

  private static Function<Target, Answer> continued(
      Turn turn, Audiobook book, Supplier<Optional<Boolean>> shuffle) {
    Optional<List<Episode>> chapters = EpisodeQueue.ifThere(() -> Audiobooks.chapters(turn, book));
    Optional<EpisodeQueue> queue = chapters.flatMap(all -> Audiobooks.continued(book, all));
    Optional<Boolean> isShuffling = shuffle.get();
    return target ->
        queue
            .map(found -> found.play(turn, isShuffling, target))
            .orElseGet(() -> unplayable(turn, book, chapters));
  }

  private static Answer unplayable(Turn turn, Audiobook book, Optional<List<Episode>> chapters) {
    return chapters
        .map(all -> EpisodeQueue.unplayable(turn, "audiobook.empty", book.name(), all))
        .orElseGet(() -> turn.answer("audiobook.elsewhere", "name", book.name()));
  }
}
