package dev.tapedeck.spotify;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The album, playlist and so on that the current item is played from.
 *
 * @param type {@code album}, {@code artist}, {@code playlist}, {@code show}, or {@code collection}
 *     for Liked Songs
 */
public record Context(String type, String uri) {
  private static final Pattern PATH = Pattern.compile("spotify:(playlist|artist):([0-9A-Za-z]+)");

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
    // Of the URI, because the type is any text of Spotify's.
    return Optional.ofNullable(uri)
        .map(PATH::matcher)
        .filter(Matcher::matches)
        .map(parts -> "/" + parts.group(1) + "s/" + parts.group(2));
  }
}
