package dev.tapedeck.spotify;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What to play, as the body of a play command. */
public sealed interface Music {
  /** The members of that body. */
  Map<String, Object> body();

  /**
   * What to play instead if Spotify refuses this: without the place in the album or playlist, which
   * may have changed since Spotify listed it. Empty if there is nothing to leave out.
   */
  default Optional<Music> ifRefused() {
    return Optional.empty();
  }

  /**
   * An album, artist, playlist or show: from its beginning, or from a random item if shuffle is on.
   */
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

    /** The track alone: a relinked track is not in its album under its own URI. */
    @Override
    public Optional<Music> ifRefused() {
      return Optional.of(new Items(List.of(itemUri)));
    }
  }

  /**
   * An album or playlist from a position that was asked for, counted from 0. Spotify refuses one
   * beyond its end.
   */
  record FromExactly(String contextUri, int position) implements Music {
    @Override
    public Map<String, Object> body() {
      return new From(contextUri, position).body();
    }
  }

  /** An album or playlist from a position, counted from 0. */
  record From(String contextUri, int position) implements Music {
    @Override
    public Map<String, Object> body() {
      return Map.of("context_uri", contextUri, "offset", Map.of("position", position));
    }

    /** The whole context: it may have fewer tracks by now. */
    @Override
    public Optional<Music> ifRefused() {
      return Optional.of(new Context(contextUri));
    }
  }

  /**
   * These tracks or episodes and nothing after them; at most 100. In random order if shuffle is on.
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

  /** These tracks or episodes, starting with the first of them even if shuffle is on. */
  record FromFirst(Items items) implements Music {
    @Override
    public Map<String, Object> body() {
      Map<String, Object> body = new HashMap<>(items.body());
      body.put("offset", Map.of("position", 0));
      return body;
    }
  }
}
