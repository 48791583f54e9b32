package dev.tapedeck.spotify;

import java.time.Duration;
import java.util.List;

/** What to play, as the body of a play command. */
public sealed interface Music {
  /** An album, artist, playlist or show, from its beginning. */
  record Context(String uri) implements Music {}

  /** A track within its album, so that music goes on after it. */
  record InContext(String contextUri, String itemUri) implements Music {}

  /** An album or playlist from somewhere inside it, counted from 0. */
  record From(String contextUri, int position) implements Music {}

  /**
   * These tracks or episodes and nothing after them; at most 100.
   *
   * @param from where in the first of them to begin
   */
  record Items(List<String> uris, Duration from) implements Music {
    /** The most that Tape Deck sends at once. */
    public static final int MOST = 100;

    public Items(List<String> uris) {
      this(uris, Duration.ZERO);
    }
  }

  /** A track in its album where it has one, else the track alone. */
  static Music of(Item item) {
    return item.album() != null && item.album().uri() != null
        ? new InContext(item.album().uri(), item.uri())
        : new Items(List.of(item.uri()));
  }
}
