package dev.tapedeck.console.spotify;

import java.util.List;

/** An artist of the catalogue. */
record CatalogueArtist(String id, String name, List<String> genres) {
  String uri() {
    return "spotify:artist:" + id;
  }
}
