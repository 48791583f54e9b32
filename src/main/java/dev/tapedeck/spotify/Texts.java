package dev.tapedeck.spotify;

import java.util.regex.Pattern;

/** Cleans texts of Spotify's JSON, and limits their length. */
final class Texts {
  private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");

  private Texts() {}

  /** A text without blanks at its ends and without line breaks and other control characters. */
  static String line(String text) {
    return CONTROLS.matcher(text).replaceAll(" ").strip();
  }

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

  /**
   * Null for a text of which nothing is visible, such as a missing tag of a local file, so that it
   * counts as unknown.
   */
  static String orNull(String text) {
    return text != null && text.codePoints().anyMatch(Texts::isVisible) ? text : null;
  }

  private static boolean isVisible(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  /** The id, or if there is none, the one in the URI; null if both are missing. */
  static String idOr(String id, String uri) {
    if (orNull(id) != null || uri == null) {
      return orNull(id);
    }
    return orNull(uri.substring(uri.lastIndexOf(':') + 1));
  }
}
