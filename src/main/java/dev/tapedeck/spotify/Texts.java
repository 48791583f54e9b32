package dev.tapedeck.spotify;

/** Cleans texts of Spotify's JSON. */
final class Texts {
  private Texts() {}

  /** Null for a blank text, such as a missing tag of a local file, so that it counts as unknown. */
  static String orNull(String text) {
    return text == null || text.isBlank() ? null : text;
  }

  /** The id, or if there is none, the one in the URI; null if both are missing. */
  static String idOr(String id, String uri) {
    if (orNull(id) != null || uri == null) {
      return orNull(id);
    }
    return orNull(uri.substring(uri.lastIndexOf(':') + 1));
  }
}
