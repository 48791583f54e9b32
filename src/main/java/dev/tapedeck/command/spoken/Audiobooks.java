package dev.tapedeck.command.spoken;

import dev.tapedeck.music.OwnMusic;
import dev.tapedeck.spotify.Audiobook;
import dev.tapedeck.spotify.Episode;
import dev.tapedeck.spotify.Page;
import dev.tapedeck.spotify.SpokenContent;
import dev.tapedeck.turn.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The audiobooks a listener saved, finding one by name, and where in it to go on. */
final class Audiobooks {
  /** The slot that names one. */
  static final String SLOT = "book";

  /** How many books are looked into for one that was begun. */
  private static final int LOOKED_INTO = 3;

  /** How far into a book it is looked for a chapter that was not heard. */
  private static final int MOST = 4 * SpokenContent.PAGE_LIMIT;

  private Audiobooks() {}

  /** The one of that name: a saved one if it is called so, else the catalogue's likest. */
  static Optional<Audiobook> called(Turn turn, String said, Optional<String> author) {
    SpokenContent spoken = turn.spotify().spoken();
    String words = author.map(name -> said + " " + name).orElse(said);
    return OwnMusic.findOwnOrAny(
        turn.language(),
        said,
        spoken.savedBooks(),
        () -> spoken.searchBooks(words),
        Audiobook::name);
  }

  /** A book that the listener has begun, where they left it; a call for each book looked into. */
  static Optional<EpisodeQueue> begun(Turn turn) {
    return turn.spotify().spoken().savedBooks().stream()
        .limit(LOOKED_INTO)
        .flatMap(book -> ifBegun(book, chapters(turn, book)).stream())
        .findFirst();
  }

  private static Optional<EpisodeQueue> ifBegun(Audiobook book, List<Episode> chapters) {
    boolean begun = placeIn(chapters) > 0 || chapters.stream().anyMatch(Episode::isHalfHeard);
    return begun ? goingOn(book, chapters) : Optional.empty();
  }

  /** Where the listener left it, else the beginning. */
  static Optional<EpisodeQueue> goingOn(Audiobook book, List<Episode> chapters) {
    List<Episode> rest = chapters.subList(placeIn(chapters), chapters.size());
    return rest.isEmpty()
        ? Optional.empty()
        : Optional.of(new EpisodeQueue(book.name(), book.images(), rest));
  }

  /** The last chapter that was begun, or the one after it if it was heard; 0 if all or none was. */
  private static int placeIn(List<Episode> chapters) {
    int last = chapters.size() - 1;
    while (last >= 0 && !chapters.get(last).isHeard() && !chapters.get(last).isHalfHeard()) {
      last--;
    }
    int place = last >= 0 && chapters.get(last).isHeard() ? last + 1 : Math.max(last, 0);
    return place < chapters.size() ? place : 0;
  }

  /** The chapters that can be played; a further page is read only while all before were heard. */
  static List<Episode> chapters(Turn turn, Audiobook book) {
    List<Episode> chapters = new ArrayList<>();
    int offset = 0;
    boolean more = true;
    while (more && offset < MOST) {
      Page<Episode> page = turn.spotify().spoken().chapters(book.id(), offset);
      page.items().stream().filter(Episode::isPlayable).forEach(chapters::add);
      boolean allHeard = !chapters.isEmpty() && chapters.get(chapters.size() - 1).isHeard();
      more = allHeard && page.hasMoreAfter(offset, SpokenContent.PAGE_LIMIT);
      offset += SpokenContent.PAGE_LIMIT;
    }
    return chapters;
  }
}
