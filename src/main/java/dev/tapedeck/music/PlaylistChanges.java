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
import java.util.Optional;
import java.util.stream.Collectors;

/** Removes from playlists, and undoes that and the creation of one. */
public final class PlaylistChanges {
  /** Each copy is put back by a request of its own. */
  private static final int MAX_COPIES_PUT_BACK = 10;

  private PlaylistChanges() {}

  /** Removes all copies of the item. Two requests if the playlist fits on one page. */
  public static Answer remove(Turn turn, Item item, Playlist playlist) {
    return remove(turn, item, playlist, PlaylistContents.of(turn, playlist));
  }

  /**
   * Removes all copies of the item. One request.
   *
   * @param before the contents of the playlist
   */
  public static Answer remove(Turn turn, Item item, Playlist playlist, PlaylistContents before) {
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
   * Removes a created playlist from the library, unless something was added to it since. Two
   * requests.
   */
  public static Answer undoCreating(Turn turn, UndoRecord change) {
    PlaylistPart contents = turn.spotify().playlistEditing().part(change.playlist(), 0);
    List<String> added =
        Arrays.stream(change.item().split(",")).filter(uri -> !uri.isEmpty()).toList();
    boolean isWhole = Integer.valueOf(contents.uris().size()).equals(contents.total());
    if (!isWhole || !added.containsAll(contents.uris())) {
      return turn.answer("undo.created.kept", "name", change.playlistName());
    }
    turn.spotify().playlistEditing().unfollow(change.playlist());
    return turn.answer("undo.created", "name", change.playlistName());
  }

  /** Gives a playlist its name back, unless it was renamed again. Two requests. */
  public static Answer undoRenaming(Turn turn, UndoRecord change) {
    Optional<String> now =
        Playlists.own(turn)
            .choose(page -> page.stream().filter(p -> change.playlist().equals(p.id())).findFirst())
            .map(Playlist::name);
    if (now.filter(change.before()::equals).isPresent()) {
      return turn.answer("undo.as-before");
    }
    if (now.filter(change.after()::equals).isEmpty()) {
      return turn.answer("undo.changed");
    }
    turn.spotify().playlistEditing().rename(change.playlist(), change.before());
    return turn.answer("undo.renamed", "name", change.before())
        .remembering(LastPlaylist.values(change.playlist(), change.before()));
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
