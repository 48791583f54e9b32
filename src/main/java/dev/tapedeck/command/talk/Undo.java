package dev.tapedeck.command.talk;

import dev.tapedeck.dialog.UndoRecord;
import dev.tapedeck.music.LibraryItem;
import dev.tapedeck.music.PlaylistAdditions;
import dev.tapedeck.music.PlaylistChanges;
import dev.tapedeck.speaker.PlayerUndo;
import dev.tapedeck.speaker.PreferenceChanges;
import dev.tapedeck.spotify.SpotifyException;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.ErrorSpeech;
import dev.tapedeck.turn.Turn;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * "Undo that": undoes the last change of this session or of the last ten minutes. It restores the
 * state that was noted before the change, unless something else has changed it since. For a change
 * in Spotify two requests, one to look and one to restore; none for a change of the preferences.
 */
public final class Undo implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("UndoIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    try {
      return UndoRecord.last(turn)
          .map(change -> undo(turn, change))
          .orElseGet(() -> turn.answer("undo.nothing"));
    } catch (SpotifyException failure) {
      return ErrorSpeech.answer(turn, failure); // The record stays, so undo can be tried again.
    }
  }

  private static Answer undo(Turn turn, UndoRecord change) {
    return switch (change.change()) {
      case LIBRARY -> once(turn, change, LibraryItem::undo);
      case ADDED -> once(turn, change, PlaylistAdditions::undo);
      case REMOVED -> once(turn, change, PlaylistChanges::undoRemoving);
      case UNFOLLOWED -> once(turn, change, PlaylistChanges::undoUnfollowing);
      case CREATED -> once(turn, change, PlaylistChanges::undoCreating);
      case RENAMED -> once(turn, change, PlaylistChanges::undoRenaming);
      case VOLUME, SHUFFLE, REPEAT, MOVED -> PlayerUndo.undo(turn, change);
      case NICKNAME, LIMIT, ECHO -> PreferenceChanges.undo(turn, change);
      case UNCLEAR -> turn.answer("undo.unclear");
      case NEVER -> turn.answer("undo.never");
    };
  }

  /** Leaves nothing to undo after this answer. If it fails, the change can still be undone. */
  private static Answer once(
      Turn turn, UndoRecord change, BiFunction<Turn, UndoRecord, Answer> undo) {
    return undo.apply(turn, change).remembering(UndoRecord.none());
  }

  /** A change of the preferences is undone without one. */
  @Override
  public boolean needsAccount() {
    return false;
  }
}
