package dev.tapedeck.spotify;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What to play, as the body of a play command. */
public sealed interface Music {
  /** The members of that body. */
  Map<String, Object> body();

  /** An album, artist, playlist or show, from its beginning. */
  record Context(String uri) implements Music {
    @Override
    public Map<String, Object> body() {
      return Map.of("context_uri", uri);
    }
  }

  /** A track within its album, so that the album continues after it. */
  record InContext(String contextUri, String itemUri) implements Music {
    @Override
    public Map<String, Object> body() {
      return Map.of("context_uri", contextUri, "offset", Map.of("uri", itemUri));
    }
  }

  /** An album or playlist from a position, counted from 0. */
  record From(String contextUri, int position) implements Music {
    @Override
    public Map<String, Object> body() {
      return Map.of("context_uri", contextUri, "offset", Map.of("position", position));
    }
  }

  /**
   * These tracks or episodes and nothing after them; at most 100.
   *
   * @param from the position in the first of them to start at
   */
  record Items(List<String> uris, Duration from) implements Music {
    /** The maximum number of uris in one play command. */
    public static final int MAX = 100;

    public Items(List<String> uris) {
      this(uris, Duration.ZERO);
    }

    @Override
    public Map<String, Object> body() {
      return from.isZero()
          ? Map.of("uris", uris)
          : Map.of("uris", uris, "position_ms", from.toMillis());
    }
  }
}
