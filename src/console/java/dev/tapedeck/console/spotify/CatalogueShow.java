package dev.tapedeck.console.spotify;

import java.util.List;

/** A podcast with its episodes in Spotify's order. */
record CatalogueShow(
    String id, String name, String publisher, String description, List<CatalogueEpisode> episodes) {
  String uri() {
    return "spotify:show:" + id;
  }
}
