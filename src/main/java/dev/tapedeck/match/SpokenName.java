package dev.tapedeck.match;

import static dev.tapedeck.match.Likeness.CLEAR;
import static dev.tapedeck.match.Likeness.HEARD_ALIKE;
import static dev.tapedeck.match.Likeness.OTHER_VERSION;
import static dev.tapedeck.match.Likeness.SAME;
import static dev.tapedeck.match.Likeness.SAME_BUT_DECORATED;
import static dev.tapedeck.match.Likeness.SAME_BUT_FOR_ARTICLE;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A name that was said, made ready once to be held against many that are written. A search brings
 * the same names again and again, so it keeps in mind how like it is to each; also for two threads
 * at once, since two searches may be for the same maker.
 */
public final class SpokenName {
  /** Of "gym playlist", the one written "Gym". */
  private static final double SAID_WITH_ITS_KIND = 0.95;

  /** Of a name that is said with "live" or the like, the plain song. */
  private static final double WITHOUT_THE_VERSION = 0.85;

  /** Of "gym", the one written "My Gym". */
  private static final double SOMEONES = 0.9;

  private static final double PART = 0.8;
  private static final double MORE_OF_IT = 0.15;

  private final String text;
  private final Name name;
  private final Name core;
  private final Name kindless;
  private final String heard;
  private final Sound sound;
  private final Name plainVersion;
  private final Map<String, Double> known = new ConcurrentHashMap<>();

  /** A name as Alexa wrote it down. */
  public SpokenName(String text) {
    this.text = text.strip();
    this.name = Name.of(text);
    this.core = name.withoutPossessive();
    this.kindless = name.withoutKind();
    this.heard = heard(core);
    this.sound = Sound.of(core);
    this.plainVersion = plainVersion(core);
  }

  /** As it was said. */
  public String text() {
    return text;
  }

  /** How like it is to a name as it is written; see {@link Likeness}. */
  public double likeness(String written) {
    return known.computeIfAbsent(written, this::compared);
  }

  private double compared(String written) {
    Title title = Title.of(written);
    if (name.isEmpty() || title.whole().isEmpty()) {
      return text.equalsIgnoreCase(written.strip()) ? SAME : 0;
    }
    double sure = sure(title);
    return sure > 0 ? sure : Math.min(perhaps(title), CLEAR);
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
    return heard.equals(heard(written.withoutArticle()));
  }

  /** What is taken off because the catalogue adds something that was not said. */
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
    return rest.stream().anyMatch(title.added()::contains)
        && rest.stream()
            .allMatch(w -> title.added().contains(w) || English.AROUND_A_VERSION.contains(w));
  }

  /** "Layla" for "layla live"; the same if no version was asked for. */
  private static Name plainVersion(Name name) {
    boolean asked = name.words().stream().anyMatch(English.VERSIONS::contains);
    return asked ? name.without(List.copyOf(English.VERSIONS)) : name;
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
    return part > 0 ? part : sound.likeness(written.withoutArticle());
  }

  /** All that was said is in the name: likelier the more of the name was said. */
  private double part(Name written) {
    double share = core.isCommon() ? 0 : written.shareOf(core);
    return share == 0 ? 0 : PART + MORE_OF_IT * share;
  }

  private static String heard(Name name) {
    return English.heard(English.said(name.words()));
  }
}
