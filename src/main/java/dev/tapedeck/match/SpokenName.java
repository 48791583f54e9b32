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
 * A name that was said, prepared once and then compared with many written ones. A search returns
 * the same names again and again, so every comparison is cached. Thread-safe, since two searches
 * for the same artist may run in parallel.
 */
public final class SpokenName {
  /** The likeness of "gym playlist" to "Gym". */
  private static final double SAID_WITH_ITS_KIND = 0.95;

  /** The likeness of "layla live" to "Layla". */
  private static final double WITHOUT_THE_VERSION = 0.85;

  /** The likeness of "gym" to "My Gym". */
  private static final double SOMEONES = 0.9;

  private static final double PART = 0.8;
  private static final double MORE_OF_IT = 0.15;

  private final Language language;
  private final String text;
  private final Name name;
  private final Name core;
  private final Name kindless;
  private final String pronunciation;
  private final Sound sound;
  private final Name plainVersion;
  private final Map<String, Double> compared = new ConcurrentHashMap<>();

  /** A name as Alexa transcribed it. */
  public SpokenName(Language language, String text) {
    this.language = language;
    this.text = text.strip();
    this.name = Name.of(language, text);
    this.core = name.withoutPossessive();
    this.kindless = name.withoutKind();
    this.pronunciation = pronunciation(core);
    this.sound = Sound.of(language, core);
    this.plainVersion = core.withoutVersions();
  }

  /** As it was said. */
  public String text() {
    return text;
  }

  /** How like it is to a name as it is written; see {@link Likeness}. */
  public double likeness(String written) {
    return compared.computeIfAbsent(written, this::compare);
  }

  private double compare(String written) {
    Title title = Title.of(language, written);
    if (name.isEmpty() || title.whole().isEmpty()) {
      return text.equalsIgnoreCase(written.strip()) ? SAME : 0;
    }
    double sure = sure(title);
    return sure > 0 ? sure : Math.max(0, Math.min(perhaps(title), CLEAR));
  }

  private double sure(Title title) {
    double whole = same(name, title.whole());
    if (whole > 0) {
      return whole;
    }
    boolean decorated = !title.added().isEmpty();
    if (decorated && same(name, title.sung()) + same(name, title.bare()) > 0) {
      return asAdded(title);
    }
    if (decorated && asksForThatVersion(title) || isAnother(title)) {
      return HEARD_ALIKE;
    }
    if (isHeard(title.whole()) || decorated && (isHeard(title.sung()) || isHeard(title.bare()))) {
      return Math.min(HEARD_ALIKE, asAdded(title));
    }
    return kindless != name && same(kindless, title.bare()) > 0 ? SAID_WITH_ITS_KIND : 0;
  }

  /** Whether the thing is called so too. */
  private boolean isAnother(Title title) {
    for (Name other : title.others()) {
      if (same(name, other) > 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isHeard(Name written) {
    return pronunciation.equals(pronunciation(written.withoutArticle()));
  }

  /** The likeness that is left if the catalogue adds something that was not said. */
  private static double asAdded(Title title) {
    return title.isOtherVersion() ? OTHER_VERSION : SAME_BUT_DECORATED;
  }

  private static double same(Name said, Name written) {
    if (said.joined().equals(written.joined())) {
      return SAME;
    }
    boolean same = said.withoutPossessive().joined().equals(written.withoutArticle().joined());
    return same ? SAME_BUT_FOR_ARTICLE : 0;
  }

  /** "Layla unplugged", "the live version of layla": what was said besides the name is added. */
  private boolean asksForThatVersion(Title title) {
    List<String> words = core.words();
    List<String> bare = title.bare().withoutArticle().words();
    int more = words.size() - bare.size();
    if (more < 1) {
      return false;
    }
    List<String> rest = List.of();
    if (words.subList(0, bare.size()).equals(bare)) {
      rest = words.subList(bare.size(), words.size());
    } else if (words.subList(more, words.size()).equals(bare)) {
      rest = words.subList(0, more);
    }
    List<String> asked = language.versionAsked(rest);
    return !asked.isEmpty() && title.added().containsAll(asked);
  }

  private double perhaps(Title title) {
    if (core.joined().equals(title.bare().withoutPossessive().joined())) {
      return SOMEONES;
    }
    if (!plainVersion.equals(core) && same(plainVersion, title.bare()) > 0) {
      return WITHOUT_THE_VERSION - SAME + asAdded(title);
    }
    double bare = near(title.bare()) - SAME + asAdded(title);
    return title.added().isEmpty() ? near(title.bare()) : Math.max(bare, part(title.whole()));
  }

  private double near(Name written) {
    double part = part(written);
    return part > 0 ? part : sound.likeness(language, written.withoutArticle());
  }

  /** All that was said is in the name: the more of the name was said, the higher the likeness. */
  private double part(Name written) {
    double share = core.isCommon() ? 0 : written.shareOf(core);
    return share == 0 ? 0 : PART + MORE_OF_IT * share;
  }

  private String pronunciation(Name name) {
    return language.pronunciation(name.words());
  }
}
