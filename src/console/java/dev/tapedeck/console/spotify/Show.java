package dev.tapedeck.console.spotify;

import java.util.List;

/** A podcast, its episodes in the order in which Spotify lists them. */
record Show(String id, String name, String publisher, String description, List<Episode> episodes) {
  String uri() {
    return "spotify:show:" + id;
  }
}
