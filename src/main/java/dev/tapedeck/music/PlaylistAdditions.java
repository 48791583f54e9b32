package dev.tapedeck.music;

import dev.tapedeck.dialog.UndoRecord;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.spotify.Playlist;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Turn;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Adds songs to playlists, and undoes that. */
public final class PlaylistAdditions {
  private static final String SEPARATOR = ",";

  private PlaylistAdditions() {}

  /**
   * Adds the item at the end, unless the playlist has it. Two requests if the playlist fits on one
   * page.
   */
  static Answer add(Turn turn, Item item, Playlist playlist) {
    return add(turn, Songs.of(item), playlist, PlaylistContents.of(turn, playlist));
  }

  /**
   * Adds songs at the end, without those that the playlist has. Two requests if the playlist fits
   * on one page, the first in parallel with the lookup of the songs.
   *
   * @param nothing the answer if there are no songs
   */
  public static Answer add(
      Turn turn, Supplier<Optional<Songs>> lookup, Playlist playlist, Supplier<Answer> nothing) {
    return turn.inParallel(
        () -> PlaylistContents.of(turn, playlist),
        before ->
            lookup.get().map(songs -> add(turn, songs, playlist, before.get())).orElseGet(nothing));
  }

  private static Answer add(Turn turn, Songs songs, Playlist playlist, PlaylistContents before) {
    List<String> missing = songs.uris().stream().filter(uri -> !before.has(uri)).toList();
    if (missing.isEmpty()) {
      String key = songs.uris().size() == 1 ? "playlist.has-it" : "playlist.has-all";
      return answer(turn, key, songs.named(turn, songs.uris().size()), playlist);
    }
    turn.spotify().playlistEditing().add(missing, playlist.id());
    String name = songs.named(turn, missing.size());
    Answer added =
        added(turn, name, playlist, before, missing.size() > 1)
            .remembering(back(missing, name, playlist, before));
    if (missing.size() < songs.uris().size()) {
      added = added.followedBy(turn.say("playlist.had-others"));
    }
    return songs.whole() ? added : added.followedBy(turn.say("songs.album-longer"));
  }

  private static Answer added(
      Turn turn, String name, Playlist playlist, PlaylistContents before, boolean several) {
    if (before.isWhole()) {
      return answer(turn, "playlist.added", name, playlist);
    }
    String key = several ? "playlist.added-several.unchecked" : "playlist.added.unchecked";
    return answer(turn, key, name, playlist);
  }

  private static Map<String, String> back(
      List<String> uris, String name, Playlist playlist, PlaylistContents before) {
    return before.isWhole()
        ? UndoRecord.of(UndoRecord.Change.ADDED, "", "")
            .to(String.join(SEPARATOR, uris), name)
            .in(playlist.id(), playlist.name())
            .values()
        : UndoRecord.impossible();
  }

  private static Answer answer(Turn turn, String key, String name, Playlist playlist) {
    return turn.answer(key, "name", name, "playlist", playlist.name());
  }

  /**
   * Removes what was added, if each song is still there once: Spotify can only remove all copies.
   * Two requests if the playlist fits on one page.
   */
  public static Answer undo(Turn turn, UndoRecord change) {
    PlaylistContents now = PlaylistContents.of(turn, change.playlist(), 0);
    List<String> left =
        Arrays.stream(change.item().split(SEPARATOR)).filter(uri -> now.has(uri)).toList();
    if (left.isEmpty() && now.isWhole()) {
      return turn.answer("undo.as-before");
    }
    boolean once = left.stream().allMatch(uri -> Collections.frequency(now.uris(), uri) == 1);
    if (!once || !now.isWhole()) {
      return turn.answer("undo.changed");
    }
    turn.spotify().playlistEditing().remove(left, change.playlist());
    return turn.answer("undo.remove", "name", change.name(), "playlist", change.playlistName());
  }
}
