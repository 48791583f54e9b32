package dev.tapedeck.spotify;

/** Limits the length of texts. */
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
}
