package dev.tapedeck.spotify;

import java.util.Optional;

/**
 * The album, playlist and so on that the current item is played from.
 *
 * @param type {@code album}, {@code artist}, {@code playlist}, {@code show}, or {@code collection}
 *     for Liked Songs
 */
public record Context(String type, String uri) {

  /** Whether it is the listener's Liked Songs. */
  public boolean isLikedSongs() {
    return "collection".equals(type);
  }

  /** Whether it is a playlist. */
  public boolean isPlaylist() {
    return "playlist".equals(type);
  }

  /** The Web API's path of a playlist or artist; empty for other types. */
  Optional<String> path() {
    boolean known = uri != null && uri.matches("spotify:(playlist|artist):[0-9A-Za-z]+");
    return known
        ? Optional.of("/" + type + "s/" + uri.substring(uri.lastIndexOf(':') + 1))
        : Optional.empty();
  }
}
