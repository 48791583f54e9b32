package dev.tapedeck.match;

import static dev.tapedeck.match.Likeness.CLEAR;
import static dev.tapedeck.match.Likeness.HEARD_ALIKE;
import static dev.tapedeck.match.Likeness.OTHER_VERSION;
import static dev.tapedeck.match.Likeness.SAME;
import static dev.tapedeck.match.Likeness.SAME_BUT_DECORATED;
import static dev.tapedeck.match.Likeness.SAME_BUT_FOR_ARTICLE;

import dev.tapedeck.language.Language;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A spoken name, normalized once and compared with many written names. Search results repeat the
 * same names, so comparisons are cached. Thread-safe, because two searches for one artist may run
 * in parallel.
 */
public final class SpokenName {
  /** The likeness of "gym playlist" to "Gym". */
  private static final double WITH_KIND = 0.95;

  /** The likeness of "layla live" to "Layla" and "Layla - Remastered 2009". */
  private static final double WITH_VERSION = 0.83;

  /** The likeness of "layla live" to "Layla - Karaoke Version". */
  private static final double WITH_WRONG_VERSION = 0.79;

  /** The likeness of "gym" to "My Gym". */
  private static final double WITHOUT_POSSESSIVE = 0.9;

  /** The likeness of "hello from adele" to "Hello", by Adele. */
  private static final double WITH_ARTIST = 0.96;

  /** No name has one. */
  private static final String ARTIST_SEPARATOR = "\n";

  private static final double MIN_PART = 0.8;
  private static final double PART_RANGE = 0.15;

  private final Language language;
  private final String text;
  private final Name name;
  private final Name core;
  private final Name withoutKind;
  private final String pronunciation;
  private final Sound sound;
  private final Name withoutVersion;
  private final Map<String, Double> compared = new ConcurrentHashMap<>();

  /** A name as Alexa transcribed it. */
  public SpokenName(Language language, String text) {
    this.language = language;
    this.text = text.strip();
    this.name = Name.of(language, text);
    this.core = name.withoutPossessive();
    this.withoutKind = core.withoutKind();
    this.pronunciation = pronunciation(core);
    this.sound = Sound.of(language, core);
    this.withoutVersion = core.withoutVersions();
  }

  /** The name as it was said. */
  public String text() {
    return text;
  }

  /** Its likeness to a written name, 0 to 1; see {@link Likeness}. */
  public double likeness(String written) {
    return compared.computeIfAbsent(written, this::compare);
  }

  /**
   * Its likeness to a written title if the artist was said with it, before or after it: "hello from
   * adele", "queen's greatest hits". 0 if the artist was not said. A little less than that of the
   * title alone, which could be a title itself.
   */
  public double likenessWithArtist(String artist, String title) {
    return compared.computeIfAbsent(
        artist + ARTIST_SEPARATOR + title, both -> compareBesides(artist, title));
  }

  private double compareBesides(String artist, String title) {
    return language
        .phrasing()
        .besidesArtist(text, artist)
        .map(rest -> WITH_ARTIST * new SpokenName(language, rest).likeness(title))
        .orElse(0.0);
  }

  /** Whether a written name contains every word that was said. */
  public boolean isPartOf(String written) {
    return part(Name.of(language, written)) > 0;
  }

  private double compare(String written) {
    Title title = Title.of(language, written);
    if (name.isEmpty() || title.whole().isEmpty()) {
      return text.equalsIgnoreCase(written.strip()) ? SAME : 0;
    }
    double certain = certain(title);
    return certain > 0 ? certain : Math.max(0, Math.min(possible(title), CLEAR));
  }

  private double certain(Title title) {
    if (isEqual(name, title.whole())) {
      return isIdentical(name, title.whole()) ? SAME : SAME_BUT_FOR_ARTICLE;
    }
    boolean decorated = !title.added().isEmpty();
    if (decorated
        && (isEqual(name, title.withoutCatalogueAdditions()) || isEqual(name, title.bare()))) {
      return withAdditions(title);
    }
    if (decorated && requestsVersion(title) || isAlternative(title)) {
      return HEARD_ALIKE;
    }
    if (soundsLike(title.whole())
        || decorated
            && (soundsLike(title.withoutCatalogueAdditions()) || soundsLike(title.bare()))) {
      return Math.min(HEARD_ALIKE, withAdditions(title));
    }
    return withoutKind != core && isEqual(withoutKind, title.bare()) ? WITH_KIND : 0;
  }

  /** Whether it is one of the alternative names. */
  private boolean isAlternative(Title title) {
    for (Name other : title.alternatives()) {
      if (isEqual(name, other)) {
        return true;
      }
    }
    return false;
  }

  private boolean soundsLike(Name written) {
    return pronunciation.equals(pronunciation(written.withoutArticle()));
  }

  /** The likeness of a name to which the catalogue adds something that was not said. */
  private static double withAdditions(Title title) {
    return title.isOtherVersion() ? OTHER_VERSION : SAME_BUT_DECORATED;
  }

  private static boolean isIdentical(Name said, Name written) {
    return said.joined().equals(written.joined());
  }

  /** Whether the names are equal, apart from a leading article or possessive. */
  private static boolean isEqual(Name said, Name written) {
    return isIdentical(said, written)
        || isIdentical(said.withoutPossessive(), written.withoutArticle());
  }

  /**
   * Whether what was said besides the name is in the additions: "layla unplugged", "the live
   * version of layla".
   */
  private boolean requestsVersion(Title title) {
    List<String> words = core.words();
    List<String> bare = title.bare().withoutArticle().words();
    int extra = words.size() - bare.size();
    if (extra < 1) {
      return false;
    }
    List<String> rest = List.of();
    if (words.subList(0, bare.size()).equals(bare)) {
      rest = words.subList(bare.size(), words.size());
    } else if (words.subList(extra, words.size()).equals(bare)) {
      rest = words.subList(0, extra);
    }
    List<String> asked = language.versionAsked(rest);
    return !asked.isEmpty() && title.added().containsAll(asked);
  }

  private double possible(Title title) {
    if (core.joined().equals(title.bare().withoutPossessive().joined())) {
      return WITHOUT_POSSESSIVE;
    }
    if (!withoutVersion.equals(core) && isEqual(withoutVersion, title.bare())) {
      return title.isOtherVersion() ? WITH_WRONG_VERSION : WITH_VERSION;
    }
    double bare = partOrSound(title.bare());
    if (title.added().isEmpty()) {
      return bare;
    }
    double additionsPenalty = SAME - withAdditions(title);
    return Math.max(bare - additionsPenalty, part(title.whole()));
  }

  private double partOrSound(Name written) {
    double part = part(written);
    return part > 0 ? part : sound.likeness(language, written.withoutArticle());
  }

  /**
   * The likeness of a name that contains all that was said: the higher, the more of the name was
   * said.
   */
  private double part(Name written) {
    double share = core.isCommon() ? 0 : written.shareOf(core);
    return share == 0 ? 0 : MIN_PART + PART_RANGE * share;
  }

  private String pronunciation(Name name) {
    return language.pronunciation(name.words());
  }
}
