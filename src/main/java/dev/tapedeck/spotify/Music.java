package dev.tapedeck.spotify;

import java.util.List;

/** What to play, as the body of a play command. */
public sealed interface Music {
  /** An album, artist, playlist or show, from its beginning. */
  record Context(String uri) implements Music {}

  /** A track within its album, so that music goes on after it. */
  record InContext(String contextUri, String itemUri) implements Music {}

  /** These tracks or episodes and nothing after them; at most 100. */
  record Items(List<String> uris) implements Music {}

  /** A track in its album where it has one, else the track alone. */
  static Music of(Item item) {
    return item.album() != null && item.album().uri() != null
        ? new InContext(item.album().uri(), item.uri())
        : new Items(List.of(item.uri()));
  }
}
