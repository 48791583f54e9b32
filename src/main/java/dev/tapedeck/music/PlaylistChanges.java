package dev.tapedeck.music;

import dev.tapedeck.dialog.UndoRecord;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.spotify.Playlist;
import dev.tapedeck.spotify.PlaylistPart;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Turn;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Removes from playlists, and undoes that and the creation of one. */
public final class PlaylistChanges {
  /** Each copy is put back by a request of its own. */
  private static final int MAX_COPIES_PUT_BACK = 10;

  private PlaylistChanges() {}

  /** Removes all copies of the item. Two requests if the playlist fits on one page. */
  public static Answer remove(Turn turn, Item item, Playlist playlist) {
    PlaylistContents before = PlaylistContents.of(turn, playlist);
    List<Integer> positions = before.positions(item.uri());
    if (positions.isEmpty() && before.isWhole()) {
      return answer(turn, "playlist.not-in", item, playlist);
    }
    turn.spotify().playlistEditing().remove(item.uri(), playlist.id());
    if (positions.isEmpty()) {
      return answer(turn, "playlist.not-in-any-more", item, playlist)
          .remembering(UndoRecord.impossible());
    }
    boolean canUndo = before.isExact() && positions.size() <= MAX_COPIES_PUT_BACK;
    return canUndo
        ? answer(turn, "playlist.removed", item, playlist)
            .remembering(removed(item, playlist, positions, before.total()))
        : answer(turn, "playlist.removed.for-good", item, playlist)
            .remembering(UndoRecord.impossible());
  }

  private static Answer answer(Turn turn, String key, Item item, Playlist playlist) {
    return turn.answer(key, "name", item.name(), "playlist", playlist.name());
  }

  private static Map<String, String> removed(
      Item item, Playlist playlist, List<Integer> positions, int length) {
    String places = positions.stream().map(String::valueOf).collect(Collectors.joining(","));
    String left = String.valueOf(length - positions.size());
    return UndoRecord.of(UndoRecord.Change.REMOVED, places, left)
        .to(item.uri(), item.name())
        .in(playlist.id(), playlist.name())
        .values();
  }

  /**
   * Puts what was removed back at its positions, unless it is there again. One request more than
   * copies, if the playlist fits on one page.
   */
  public static Answer undoRemoving(Turn turn, UndoRecord change) {
    if (!change.before().matches("\\d{1,6}(,\\d{1,6})*")) {
      return turn.answer("undo.never");
    }
    PlaylistContents now = PlaylistContents.of(turn, change.playlist(), 0);
    if (now.has(change.item())) {
      return turn.answer("undo.as-before");
    }
    int length = now.total();
    for (int position : positions(change)) {
      if (position < length) {
        turn.spotify().playlistEditing().insert(change.item(), change.playlist(), position);
      } else {
        turn.spotify().playlistEditing().add(change.item(), change.playlist());
      }
      length++;
    }
    boolean unchanged = String.valueOf(now.total()).equals(change.after());
    String key = unchanged ? "undo.add" : "undo.add.elsewhere";
    return turn.answer(key, "name", change.name(), "playlist", change.playlistName());
  }

  /**
   * Removes a created playlist from the library, unless something was added to it. Two requests.
   */
  public static Answer undoCreating(Turn turn, UndoRecord change) {
    PlaylistPart contents = turn.spotify().playlistEditing().part(change.playlist(), 0);
    boolean isEmpty = contents.uris().isEmpty() && Integer.valueOf(0).equals(contents.total());
    if (!isEmpty) {
      return turn.answer("undo.created.kept", "name", change.playlistName());
    }
    turn.spotify().playlistEditing().unfollow(change.playlist());
    return turn.answer("undo.created", "name", change.playlistName());
  }

  /** Adds a playlist to the library again. One request, which is idempotent. */
  public static Answer undoUnfollowing(Turn turn, UndoRecord change) {
    turn.spotify().playlistEditing().follow(change.playlist());
    String name = change.playlistName();
    return change.before().matches("\\d{1,6}")
        ? turn.answer(
            "undo.unfollowed.of", "name", name, "count", Integer.parseInt(change.before()))
        : turn.answer("undo.unfollowed", "name", name);
  }

  private static List<Integer> positions(UndoRecord change) {
    return Arrays.stream(change.before().split(",")).map(Integer::valueOf).toList();
  }
}
