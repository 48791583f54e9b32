package dev.tapedeck.console.spotify;

/**
 * The context of playback.
 *
 * @param type album, artist, playlist, show or collection
 */
record PlayContext(String type, String uri) {
  String id() {
    return uri.substring(uri.lastIndexOf(':') + 1);
  }
}
