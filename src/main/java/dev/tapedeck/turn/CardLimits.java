package dev.tapedeck.turn;

import java.util.regex.Pattern;

/** Alexa's limits for cards. Alexa rejects the whole response if one is exceeded. */
final class CardLimits {
  /** Title and text together may have 8,000 characters. */
  private static final int MAX_TITLE = 500;

  private static final int MAX_TEXT = 7_000;
  private static final int MAX_URL = 2_000;
  private static final String ELLIPSIS = "…";

  /** Alexa shows only https images. The local console's covers are on the loopback address. */
  private static final Pattern IMAGE_URL =
      Pattern.compile("(?:https://[^\\s/?#]+|http://127\\.0\\.0\\.1:\\d+)(?:[/?#]\\S*)?");

  private CardLimits() {}

  static String title(String title) {
    return shorten(title, MAX_TITLE);
  }

  static String text(String text) {
    return shorten(text, MAX_TEXT);
  }

  static boolean isImageUrl(String url) {
    return url != null && url.length() <= MAX_URL && IMAGE_URL.matcher(url).matches();
  }

  private static String shorten(String text, int max) {
    if (text.length() <= max) {
      return text;
    }
    int end = max - ELLIPSIS.length();
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
        + ELLIPSIS;
  }
}
