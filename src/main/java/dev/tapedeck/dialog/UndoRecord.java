package dev.tapedeck.dialog;

import dev.tapedeck.turn.Turn;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How to undo the last change. The command that makes a change adds the record to its answer, and
 * "undo that" reads it.
 *
 * <p>A command records the state that it read before the change. If it could not read it, or the
 * change can't be reversed, it records {@link #impossible()}. If it changed nothing, it records
 * nothing, so that "undo that" still means the change before.
 *
 * @param change what was changed
 * @param item what it was made to: a URI, a nickname, a speaker or the id of an Echo
 * @param playlist the id of the playlist that was changed, empty if none was
 * @param playlistName its name, empty if none was changed
 * @param before the state before the change, empty for none
 * @param after the state after the change, empty for none or if it does not matter
 * @param name the name of what was changed, for the answer
 * @param speaker the name of the speaker it was made on, empty for the active one; Spotify's device
 *     ids are not stable
 */
public record UndoRecord(
    Change change,
    String item,
    String playlist,
    String playlistName,
    String before,
    String after,
    String name,
    String speaker) {

  /** What was changed, and what the state before and after means. */
  public enum Change {
    /** The library; before: whether it has the item. */
    LIBRARY,
    /** The items, separated by commas, were added to a playlist that did not have them. */
    ADDED,
    /** The item was removed from a playlist; before: its positions, after: the length. */
    REMOVED,
    /** A playlist was created. */
    CREATED,
    /**
     * A playlist was removed from the library; before: how many tracks it has, empty if unknown.
     */
    UNFOLLOWED,
    /** Percent. */
    VOLUME,
    /** Before: whether shuffle was on. */
    SHUFFLE,
    /** The repeat mode. */
    REPEAT,
    /**
     * The playback was transferred; before: whether it was playing, empty if unknown; after: the
     * name of the new speaker.
     */
    MOVED,
    /** The speaker of a nickname. */
    NICKNAME,
    /** The volume limit of a speaker in percent. */
    LIMIT,
    /** The speaker of an Echo. */
    ECHO,
    /** A change of which it is not known whether it was made. */
    UNCLEAR,
    /** A change that can't be undone. */
    NEVER;

    private String value() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Another version of this skill may have stored a change that this one does not know. */
    private static Change of(String value) {
      return Arrays.stream(values())
          .filter(change -> change.value().equals(value))
          .findFirst()
          .orElse(NEVER);
    }
  }

  /** The stored values of changes that can't be undone. */
  public static final Set<String> NOT_UNDOABLE =
      Set.of("", Change.NEVER.value(), Change.UNCLEAR.value());

  private static final String CHANGE = "undo";
  private static final String ITEM = "undo.item";
  private static final String PLAYLIST = "undo.playlist";
  private static final String PLAYLIST_NAME = "undo.playlist.name";
  private static final String BEFORE = "undo.thing";
  private static final String AFTER = "undo.after";
  private static final String NAME = "undo.name";
  private static final String SPEAKER = "undo.speaker";

  /** The names of the session values that hold a record. */
  public static final Set<String> KEYS =
      Set.of(CHANGE, ITEM, PLAYLIST, PLAYLIST_NAME, BEFORE, AFTER, NAME, SPEAKER);

  /** The record of this session or of the last ten minutes; empty if nothing was changed. */
  public static Optional<UndoRecord> last(Turn turn) {
    return turn.recentValue(CHANGE)
        .map(
            change ->
                new UndoRecord(
                    Change.of(change),
                    value(turn, ITEM),
                    value(turn, PLAYLIST),
                    value(turn, PLAYLIST_NAME),
                    value(turn, BEFORE),
                    value(turn, AFTER),
                    value(turn, NAME),
                    value(turn, SPEAKER)));
  }

  private static String value(Turn turn, String key) {
    return turn.recentValue(key).orElse("");
  }

  /** A change from one state to another. */
  public static UndoRecord of(Change change, String before, String after) {
    return new UndoRecord(change, "", "", "", before, after, "", "");
  }

  /** The same record for a change that was made to this item. */
  public UndoRecord to(String changedItem, String itsName) {
    return new UndoRecord(
        change, changedItem, playlist, playlistName, before, after, itsName, speaker);
  }

  /** The same record for a change of this playlist. */
  public UndoRecord in(String playlistId, String itsName) {
    return new UndoRecord(change, item, playlistId, itsName, before, after, name, speaker);
  }

  /** The same record for a change that was made on the speaker of this name. */
  public UndoRecord on(String speakerName) {
    return new UndoRecord(change, item, playlist, playlistName, before, after, name, speakerName);
  }

  /** The session values that hold this record. */
  public Map<String, String> values() {
    return values(change.value());
  }

  private Map<String, String> values(String changeValue) {
    return Map.of(
        CHANGE,
        changeValue,
        ITEM,
        item,
        PLAYLIST,
        playlist,
        PLAYLIST_NAME,
        playlistName,
        BEFORE,
        before,
        AFTER,
        after,
        NAME,
        name,
        SPEAKER,
        speaker);
  }

  /** The session values for a change that can't be undone. */
  public static Map<String, String> impossible() {
    return of(Change.NEVER, "", "").values();
  }

  /** The session values after a failure that leaves open whether a change was made. */
  public static Map<String, String> unclear() {
    return of(Change.UNCLEAR, "", "").values();
  }

  /** The session values that leave nothing to undo. */
  public static Map<String, String> none() {
    return of(Change.NEVER, "", "").values("");
  }
}
