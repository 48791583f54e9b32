package dev.tapedeck.console.spotify;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The saved and followed items of a user, by uri, with the time of saving. */
final class SavedLibrary {
  private final Map<String, Instant> saved = new LinkedHashMap<>();
  private int ghostEpisodes;

  boolean contains(String uri) {
    return saved.containsKey(uri);
  }

  Instant savedAt(String uri) {
    return saved.get(uri);
  }

  void save(String uri, Instant at) {
    saved.putIfAbsent(uri, at);
  }

  void remove(String uri) {
    saved.remove(uri);
  }

  /** The saved uris of one type, newest first. */
  List<String> all(String type) {
    List<String> uris =
        saved.keySet().stream()
            .filter(uri -> uri.startsWith("spotify:" + type + ":"))
            .collect(Collectors.toCollection(ArrayList::new));
    Collections.reverse(uris);
    return uris;
  }

  /**
   * How many saved episodes are no longer available; the Web API returns them as objects with null
   * fields.
   */
  int ghostEpisodes() {
    return ghostEpisodes;
  }

  void ghostEpisodes(int count) {
    ghostEpisodes = count;
  }
}
