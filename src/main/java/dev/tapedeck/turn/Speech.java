package dev.tapedeck.turn;

/**
 * Words to be spoken: SSML without the outer {@code speak}, every foreign text in it escaped.
 *
 * <p>Only {@link Lines} makes one, so that no text can reach Alexa unescaped or escaped twice.
 */
public record Speech(String ssml) {
  public static final Speech NOTHING = new Speech("");

  /** This, and then that. */
  public Speech then(Speech that) {
    return new Speech(ssml + " " + that.ssml);
  }

  /**
   * A text as part of SSML: the three special characters escaped, and without the characters that
   * XML 1.0 has no place for (controls, halves of surrogate pairs), which would void the response.
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

  /** Whether nothing has to be done, as with nearly every text. */
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
