package dev.tapedeck.console.spotify;

import java.util.List;

/** A podcast, its episodes in the order in which Spotify lists them. */
record CatalogueShow(
    String id, String name, String publisher, String description, List<CatalogueEpisode> episodes) {
  String uri() {
    return "spotify:show:" + id;
  }
}
