package dev.tapedeck.music;

import dev.tapedeck.dialog.UndoRecord;
import dev.tapedeck.spotify.Audiobook;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Turn;

/**
 * What the library can save of an item: a song, an episode, or the audiobook of a chapter.
 *
 * @param kind the suffix of its line keys: {@code .episode}, {@code .podcast}, {@code .book}, empty
 *     for songs
 */
public record LibraryItem(String uri, String name, String kind) {

  public static LibraryItem of(Item item) {
    if (item.isChapter() && item.isOfSeries()) {
      return new LibraryItem(Audiobook.libraryUri(item.show().id()), item.show().name(), ".book");
    }
    return new LibraryItem(item.uri(), item.name(), item.isSpoken() ? ".episode" : "");
  }

  /** The podcast of an episode, or the audiobook of a chapter. */
  public static LibraryItem ofSeries(Item item) {
    return item.isChapter()
        ? of(item)
        : new LibraryItem(item.show().uri(), item.show().name(), ".podcast");
  }

  /** Saves it. One request. */
  public Answer save(Turn turn) {
    turn.spotify().save(uri);
    return turn.answer("save" + kind, "name", name)
        .remembering(UndoRecord.by("unsave", uri, name, ""));
  }

  /** Removes it from the library. One request. */
  public Answer unsave(Turn turn) {
    turn.spotify().unsave(uri);
    return turn.answer("unsave" + kind, "name", name)
        .remembering(UndoRecord.by("save", uri, name, ""));
  }

  /** Says whether it is in the library. One request. */
  public Answer isSaved(Turn turn) {
    return turn.answer(turn.spotify().isSaved(uri) ? "saved" : "saved.not", "name", name);
  }
}
