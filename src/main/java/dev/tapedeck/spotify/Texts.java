package dev.tapedeck.spotify;

/** Cleans texts of Spotify's JSON, and limits their length. */
final class Texts {
  private Texts() {}

  /** The beginning of a text, without half a surrogate pair at its end. */
  static String cut(String text, int maxLength) {
    if (text.length() <= maxLength) {
      return text;
    }
    boolean inPair =
        Character.isHighSurrogate(text.charAt(maxLength - 1))
            && Character.isLowSurrogate(text.charAt(maxLength));
    return text.substring(0, inPair ? maxLength - 1 : maxLength).stripTrailing();
  }

  /** The first words of a text; the beginning of the first word if that is too long. */
  static String cutAtWord(String text, int maxLength) {
    String start = cut(text, maxLength);
    boolean inWord = start.length() < text.length() && text.charAt(start.length()) != ' ';
    int lastSpace = start.lastIndexOf(' ');
    return inWord && lastSpace > 0 ? start.substring(0, lastSpace).stripTrailing() : start;
  }

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
