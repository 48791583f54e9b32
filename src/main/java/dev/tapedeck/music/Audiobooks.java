package dev.tapedeck.music;

import dev.tapedeck.spotify.Audiobook;
import dev.tapedeck.spotify.Episode;
import dev.tapedeck.spotify.Page;
import dev.tapedeck.spotify.SpokenContent;
import dev.tapedeck.turn.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds audiobooks, saved ones first, and the chapter to continue with. */
public final class Audiobooks {
  /** The slot with the name of an audiobook. */
  public static final String SLOT = "book";

  /** Maximum number of books read to find a started one. */
  private static final int MAX_BOOKS = 3;

  /** Maximum number of chapters read of a book. */
  private static final int MAX_CHAPTERS = 4 * SpokenContent.PAGE_LIMIT;

  private Audiobooks() {}

  /** The audiobook that matches the name: a saved one, else the best match of the search. */
  public static Optional<Audiobook> find(Turn turn, String said, Optional<String> author) {
    SpokenContent spoken = turn.spotify().spoken();
    String words = author.map(name -> said + " " + name).orElse(said);
    return OwnMusic.findOwnOrAny(
        turn,
        said,
        new OwnList<>(turn, spoken::savedBooks, Audiobook::name),
        () -> spoken.searchBooks(words),
        Audiobook::name);
  }

  /**
   * The first started book of the saved ones, at its current chapter. One request for each book
   * read.
   */
  public static Optional<EpisodeQueue> started(Turn turn) {
    return turn.spotify().spoken().savedBooks(0).items().stream()
        .limit(MAX_BOOKS)
        .flatMap(
            book ->
                EpisodeQueue.ifThere(() -> chapters(turn, book))
                    .flatMap(chapters -> ifStarted(book, chapters))
                    .stream())
        .findFirst();
  }

  private static Optional<EpisodeQueue> ifStarted(Audiobook book, List<Episode> all) {
    List<Episode> chapters = playable(all);
    boolean started =
        currentChapter(chapters) > 0 || chapters.stream().anyMatch(Episode::isHalfHeard);
    return started ? continued(book, chapters) : Optional.empty();
  }

  /** The book from its current chapter on; empty if it has no chapters that can be played. */
  static Optional<EpisodeQueue> continued(Audiobook book, List<Episode> all) {
    List<Episode> chapters = playable(all);
    List<Episode> rest = chapters.subList(currentChapter(chapters), chapters.size());
    return rest.isEmpty()
        ? Optional.empty()
        : Optional.of(new EpisodeQueue(book.name(), book.images(), rest));
  }

  /**
   * The index of the current chapter: the last started one, or the one after it if that is
   * finished; 0 if all or none is.
   */
  private static int currentChapter(List<Episode> chapters) {
    int last = chapters.size() - 1;
    while (last >= 0 && !chapters.get(last).isHeard() && !chapters.get(last).isHalfHeard()) {
      last--;
    }
    int index = last >= 0 && chapters.get(last).isHeard() ? last + 1 : Math.max(last, 0);
    return index < chapters.size() ? index : 0;
  }

  private static List<Episode> playable(List<Episode> chapters) {
    return chapters.stream().filter(Episode::isPlayable).toList();
  }

  /** The chapters. A further page is read only if all chapters so far are finished. */
  public static List<Episode> chapters(Turn turn, Audiobook book) {
    List<Episode> chapters = new ArrayList<>();
    int offset = 0;
    boolean more = true;
    while (more && offset < MAX_CHAPTERS) {
      Page<Episode> page = turn.spotify().spoken().chapters(book.id(), offset);
      page.items().stream().filter(Episode::isComplete).forEach(chapters::add);
      boolean allFinished = !chapters.isEmpty() && chapters.get(chapters.size() - 1).isHeard();
      more = allFinished && page.hasMoreAfter(offset, SpokenContent.PAGE_LIMIT);
      offset += SpokenContent.PAGE_LIMIT;
    }
    return chapters;
  }
}
