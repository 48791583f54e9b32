package dev.tapedeck.music;

import dev.tapedeck.dialog.UndoRecord;
import dev.tapedeck.spotify.Album;
import dev.tapedeck.spotify.Audiobook;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.spotify.Kind;
import dev.tapedeck.spotify.SpotifyException;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Turn;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * What the library can save of an item: a song, its album, an episode, or the audiobook of a
 * chapter.
 *
 * @param name null if unknown
 * @param kind the suffix of its line keys: {@code .album}, {@code .episode}, {@code .podcast},
 *     {@code .book}, empty for songs
 */
public record LibraryItem(String uri, String name, String kind) {

  /** The kind of a podcast, which one follows. */
  static final String PODCAST = ".podcast";

  /** So that a slow answer leaves time for the change itself. */
  private static final Duration READ_TIMEOUT = Duration.ofSeconds(2);

  public static LibraryItem of(Item item) {
    if (item.isChapter() && item.isOfSeries()) {
      return new LibraryItem(Audiobook.libraryUri(item.show().id()), item.show().name(), ".book");
    }
    return new LibraryItem(item.uri(), item.name(), item.isSpoken() ? ".episode" : "");
  }

  public static LibraryItem of(Album album) {
    return new LibraryItem(album.uri(), album.name(), ".album");
  }

  /** A song or an album that was found by name, with its artist. */
  public static LibraryItem of(Turn turn, Candidate found) {
    String name = Descriptions.text(turn, found.name(), found.artists());
    return new LibraryItem(found.uri(), name, found.kind() == Kind.ALBUM ? ".album" : "");
  }

  /** The podcast of an episode, or the audiobook of a chapter. */
  public static LibraryItem ofSeries(Item item) {
    return item.isChapter()
        ? of(item)
        : new LibraryItem(item.show().uri(), item.show().name(), PODCAST);
  }

  /** Saves it, unless it is saved already. Two requests. */
  public Answer save(Turn turn) {
    Optional<Boolean> before = isSavedIfKnown(turn);
    if (before.filter(saved -> saved).isPresent()) {
      return answer(turn, "save-already", kind);
    }
    turn.spotify().save(uri);
    return answer(turn, "save", kind).remembering(back(turn, before));
  }

  /** Removes it from the library, unless it is not there. Two requests. */
  public Answer unsave(Turn turn) {
    Optional<Boolean> before = isSavedIfKnown(turn);
    if (before.filter(saved -> !saved).isPresent()) {
      return answer(turn, "unsave-already", kind);
    }
    turn.spotify().unsave(uri);
    return answer(turn, "unsave", kind).remembering(back(turn, before));
  }

  /** The line for the kind, or without a name one that needs none. */
  private Answer answer(Turn turn, String key, String ofKind) {
    return name == null ? turn.answer(key + ".unnamed") : turn.answer(key + ofKind, "name", name);
  }

  private Optional<Boolean> isSavedIfKnown(Turn turn) {
    try {
      return Optional.of(turn.spotify().within(READ_TIMEOUT).isSaved(uri));
    } catch (SpotifyException unknown) {
      // The change is what was asked for. Without the state before it can't be undone.
      return Optional.empty();
    }
  }

  private Map<String, String> back(Turn turn, Optional<Boolean> before) {
    String noted = name == null ? turn.lines().text("what.it") : name;
    return before
        .map(saved -> UndoRecord.of(UndoRecord.Change.LIBRARY, String.valueOf(saved), ""))
        .map(change -> change.to(uri, noted).values())
        .orElseGet(UndoRecord::impossible);
  }

  /** Saves or removes an item again, unless that has been done already. Two requests. */
  public static Answer undo(Turn turn, UndoRecord change) {
    boolean before = Boolean.parseBoolean(change.before());
    if (turn.spotify().isSaved(change.item()) == before) {
      return turn.answer("undo.as-before");
    }
    if (before) {
      turn.spotify().save(change.item());
    } else {
      turn.spotify().unsave(change.item());
    }
    return turn.answer(before ? "undo.save" : "undo.unsave", "name", change.name());
  }

  /** Says whether it is in the library. One request. */
  public Answer isSaved(Turn turn) {
    String ofKind = kind.equals(PODCAST) ? PODCAST : "";
    return answer(turn, turn.spotify().isSaved(uri) ? "saved" : "saved.not", ofKind);
  }
}
