package dev.tapedeck.language;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How English asks for an album by its place among an artist's: "the new one", "first album by".
 */
final class EnglishReleases {
  private static final String BY = "(?: (?:by|from|of) (?<artist>.+))?";
  private static final String NEWEST = "(?:latest|newest|most recent)";
  private static final String ALBUM = "(?:album|record|lp|cd)";
  private static final String SINGLE = "(?:single|song|track|tune)";
  private static final String ANY = "(?:one|release|stuff|music|songs)";

  /** "The oldest" is the first. */
  private static final String OLDEST = "oldest|earliest|very first|debut";

  private static final String POSITION =
      "(?<position>"
          + OLDEST
          + "|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d{1,2}(?:st|nd|rd|th))";

  private static final Pattern NEW_ALBUM =
      Pattern.compile(
          "(?:the |an? )?(?:"
              + NEWEST
              + "(?: (?:"
              + ALBUM
              + "|(?<song>"
              + SINGLE
              + ")|"
              + ANY
              + "))?|new (?:"
              + ALBUM
              + "|one|release|stuff))"
              + BY);

  private static final Pattern ANYTHING_NEW =
      Pattern.compile("(?:anything|something|what'?s|whatever'?s) new" + BY);

  private static final Pattern POSSESSIVE_NEW =
      Pattern.compile(
          "(?<artist>.+)['\u2019]s (?:"
              + NEWEST
              + "|new)(?: (?:"
              + ALBUM
              + "|(?<song>"
              + SINGLE
              + ")|"
              + ANY
              + "))?");

  private static final Pattern NUMBERED =
      Pattern.compile("(?:the )?" + POSITION + "(?: " + ALBUM + ")" + BY);

  private static final Pattern POSSESSIVE_NUMBERED =
      Pattern.compile("(?<artist>.+)['\u2019]s " + POSITION + "(?: " + ALBUM + ")?");

  private static final Pattern BARE =
      Pattern.compile("(?:the )?" + POSITION + "(?: " + ALBUM + ")?");

  private EnglishReleases() {}

  /** The newest release of an artist; the artist is blank if not said with it. */
  static Optional<Phrasing.Release> newest(String said) {
    Optional<Matcher> asked = match(NEW_ALBUM, said).or(() -> match(POSSESSIVE_NEW, said));
    return asked
        .map(
            found -> new Phrasing.Release(artist(found), found.group("song") == null ? "" : "song"))
        .or(() -> match(ANYTHING_NEW, said).map(found -> new Phrasing.Release(artist(found), "")));
  }

  /** An album by its position; in place of an album's name it may be said without "album". */
  static Optional<Phrasing.Release> numbered(String said, boolean isAlbum) {
    Optional<Matcher> asked =
        match(NUMBERED, said)
            .or(() -> match(POSSESSIVE_NUMBERED, said))
            .or(() -> match(BARE, said).filter(any -> isAlbum && !said.equals("debut")));
    return asked.map(
        found -> {
          String position = found.group("position");
          return new Phrasing.Release(artist(found), position.matches(OLDEST) ? "first" : position);
        });
  }

  private static Optional<Matcher> match(Pattern pattern, String said) {
    return Optional.of(pattern.matcher(said)).filter(Matcher::matches);
  }

  private static String artist(Matcher found) {
    if (!found.pattern().pattern().contains("<artist>")) {
      return "";
    }
    return Optional.ofNullable(found.group("artist")).orElse("");
  }
}
