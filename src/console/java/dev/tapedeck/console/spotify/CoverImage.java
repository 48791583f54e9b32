package dev.tapedeck.console.spotify;

/** A generated cover image, derived from the id, so that it never changes. */
final class CoverImage {
  private static final String SVG =
      """
      <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%1$d" viewBox="0 0 100 100">
      <rect width="100" height="100" fill="hsl(%2$d 45%% 34%%)"/>
      <circle cx="%3$d" cy="%4$d" r="%5$d" fill="hsl(%6$d 60%% 62%%)"/>
      <rect y="%7$d" width="100" height="%8$d" fill="hsl(%2$d 50%% 20%%)" opacity=".75"/>
      <circle cx="%4$d" cy="%3$d" r="9" fill="hsl(%6$d 70%% 85%%)"/>
      </svg>
      """;

  private CoverImage() {}

  static String of(String id, int pixels) {
    byte[] hash = Ids.sha256(id);
    int hue = 360 * Byte.toUnsignedInt(hash[0]) / 256;
    return SVG.formatted(
        pixels,
        hue,
        between(20, 80, hash[1]),
        between(20, 80, hash[2]),
        between(14, 34, hash[3]),
        (hue + between(90, 200, hash[4])) % 360,
        between(55, 85, hash[5]),
        between(6, 26, hash[6]));
  }

  private static int between(int min, int max, byte value) {
    return min + (max - min) * Byte.toUnsignedInt(value) / 255;
  }
}
