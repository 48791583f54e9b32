package dev.tapedeck.console.spotify;

/**
 * What a song is played from.
 *
 * @param type album, artist, playlist, show or collection
 */
record PlayContext(String type, String uri) {
  String id() {
    return uri.substring(uri.lastIndexOf(':') + 1);
  }
}
