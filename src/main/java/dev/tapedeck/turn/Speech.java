package dev.tapedeck.turn;

import java.util.Locale;

/**
 * SSML without the outer {@code speak} element; every inserted text in it is escaped.
 *
 * <p>Only {@link Lines} creates it from text, so that no text is sent unescaped or escaped twice.
 */
public record Speech(String ssml) {
  public static final Speech NOTHING = new Speech("");

  /**
   * This speech, shortened at the end of a sentence or of an item of a list if it is longer.
   *
   * @param max in characters
   */
  Speech atMost(int max) {
    return ssml.length() <= max ? this : new Speech(SpeechLimit.shorten(ssml, max));
  }

  /** This speech followed by another. */
  public Speech then(Speech that) {
    return new Speech(ssml + " " + that.ssml);
  }

  /**
   * This speech as a sentence: its first letter is a capital, unless its first word has a capital
   * further on, as in "iPhone".
   */
  Speech asSentence(Locale locale) {
    int end = ssml.indexOf(' ');
    String first = end < 0 ? ssml : ssml.substring(0, end);
    if (first.isEmpty() || first.codePoints().anyMatch(Character::isUpperCase)) {
      return this;
    }
    int length = first.offsetByCodePoints(0, 1);
    return new Speech(ssml.substring(0, length).toUpperCase(locale) + ssml.substring(length));
  }

  /**
   * Escapes {@code &}, {@code <} and {@code >}, and drops characters that XML 1.0 does not allow
   * (controls, unpaired surrogates): Alexa refuses a response that contains one.
   */
  static String escape(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    int codePoint;
    for (int at = 0; at < text.length(); at += Character.charCount(codePoint)) {
      codePoint = text.codePointAt(at);
      if (isXml(codePoint)) {
        append(escaped, codePoint);
      }
    }
    return escaped.toString();
  }

  /** Fast path: most texts need no escaping. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '&' || c == '<' || c == '>' || c >= Character.MIN_SURROGATE) {
        return false;
      }
    }
    return true;
  }

  private static void append(StringBuilder escaped, int codePoint) {
    switch (codePoint) {
      case '&' -> escaped.append("&amp;");
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      default -> escaped.appendCodePoint(codePoint);
    }
  }

  private static boolean isXml(int codePoint) {
    boolean control = codePoint < ' ' && codePoint != '\t' && codePoint != '\n';
    boolean surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
    return !control && !surrogate && codePoint < 0xFFFE || codePoint > 0xFFFF;
  }
}
