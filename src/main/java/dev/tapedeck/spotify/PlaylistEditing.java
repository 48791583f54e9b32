package dev.tapedeck.spotify;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The calls that change playlists, and the read that finds a position in one.
 *
 * <p>Every method throws {@link SpotifyException} if the call fails.
 */
public final class PlaylistEditing {
  private final Sender sender;

  PlaylistEditing(Sender sender) {
    this.sender = sender;
  }

  /**
   * A part of a playlist's contents, at most {@value Spotify#PAGE_LIMIT} entries, with the position
   * of each; NOT_ALLOWED unless it is the listener's own or shared with them.
   *
   * @param offset how many to skip
   */
  public PlaylistPart part(String playlistId, int offset) {
    Call call = Call.get(Spotify.itemsOf(playlistId), Scope.PLAYLIST_READ_PRIVATE);
    call = call.with("limit", Spotify.PAGE_LIMIT).with("offset", offset);
    return sender.read(call.with("additional_types", "track,episode"), Responses.PLAYLIST_PART);
  }

  /** Adds it at the end, even if the playlist has it. Not idempotent, so never retried. */
  public void add(String uri, String playlistId) {
    add(List.of(uri), playlistId);
  }

  /**
   * Adds these at the end, even if the playlist has them. Not idempotent, so never retried.
   *
   * @param uris 1 to 100
   */
  public void add(List<String> uris, String playlistId) {
    add(playlistId, Map.of("uris", uris));
  }

  /**
   * Inserts it, even if the playlist has it. Not idempotent, so never retried.
   *
   * @param position from 0 to the length of the playlist
   */
  public void insert(String uri, String playlistId, int position) {
    add(playlistId, Map.of("uris", List.of(uri), "position", position));
  }

  private void add(String playlistId, Map<String, ?> body) {
    sender.send(
        Call.playlists("POST", Spotify.itemsOf(playlistId), Call.Repeat.NEVER).withBody(body));
  }

  /** Removes it from the playlist, at every position. */
  public void remove(String uri, String playlistId) {
    remove(List.of(uri), playlistId);
  }

  /**
   * Removes these from the playlist, each at every position.
   *
   * @param uris 1 to 100
   */
  public void remove(List<String> uris, String playlistId) {
    Call call = Call.playlists("DELETE", Spotify.itemsOf(playlistId), Call.Repeat.SAFE);
    List<Map<String, String>> items = uris.stream().map(uri -> Map.of("uri", uri)).toList();
    sender.send(call.withBody(Map.of("items", items)));
  }

  /**
   * Creates a private playlist. Not idempotent, so never retried.
   *
   * @return its id; empty if the response does not contain it, though the playlist was created
   */
  public Optional<String> create(String name) {
    Call call = Call.playlists("POST", "/me/playlists", Call.Repeat.NEVER);
    // Playlists are public by default.
    byte[] created = sender.send(call.withBody(Map.of("name", name, "public", false)));
    try {
      return Optional.ofNullable(Responses.PLAYLIST.read(created)).map(Playlist::id);
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** Gives a playlist of the listener's own another name. Idempotent. */
  public void rename(String playlistId, String name) {
    Call call = Call.playlists("PUT", Call.path("playlists", playlistId), Call.Repeat.SAFE);
    sender.send(call.withBody(Map.of("name", name)));
  }

  /**
   * Removes a playlist from the listener's library. Idempotent. The Web API can't delete one, and
   * the Spotify app deletes an own playlist in the same way.
   */
  public void unfollow(String playlistId) {
    changeLibrary("DELETE", playlistId);
  }

  /** Adds a playlist to the listener's library, also an own one again. Idempotent. */
  public void follow(String playlistId) {
    changeLibrary("PUT", playlistId);
  }

  private void changeLibrary(String method, String playlistId) {
    Call call = Call.playlists(method, "/me/library", Call.Repeat.SAFE);
    sender.send(call.with("uris", "spotify:playlist:" + playlistId));
  }
}
