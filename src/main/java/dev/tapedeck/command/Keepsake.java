package dev.tapedeck.command;

import dev.tapedeck.spotify.Audiobook;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Turn;

/**
 * What the library keeps of something that plays, and how that is spoken of: a song, an episode, or
 * the book that a chapter is of.
 *
 * @param kind how its lines end: {@code .episode}, {@code .podcast}, {@code .book}, nothing for
 *     songs
 */
record Keepsake(String uri, String name, String kind) {

  static Keepsake of(Item item) {
    if (item.isChapter() && item.isOfSeries()) {
      return new Keepsake(Audiobook.libraryUri(item.show().id()), item.show().name(), ".book");
    }
    return new Keepsake(item.uri(), item.name(), item.isSpoken() ? ".episode" : "");
  }

  /** The podcast that an episode is of, or the book that a chapter is of. */
  static Keepsake ofSeries(Item item) {
    return item.isChapter()
        ? of(item)
        : new Keepsake(item.show().uri(), item.show().name(), ".podcast");
  }

  /** Saves it; one call. */
  Answer save(Turn turn) {
    turn.spotify().save(uri);
    return turn.answer("save" + kind, "name", name).remembering(Undo.by("unsave", uri, name, ""));
  }

  /** Takes it out of the library; one call. */
  Answer unsave(Turn turn) {
    turn.spotify().unsave(uri);
    return turn.answer("unsave" + kind, "name", name).remembering(Undo.by("save", uri, name, ""));
  }

  /** Says whether it is in the library; one call. */
  Answer isSaved(Turn turn) {
    return turn.answer(turn.spotify().isSaved(uri) ? "saved" : "saved.not", "name", name);
  }
}
