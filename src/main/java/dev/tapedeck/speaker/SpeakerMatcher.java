package dev.tapedeck.speaker;

import dev.tapedeck.language.DeviceKind;
import dev.tapedeck.language.Language;
import dev.tapedeck.match.Choice;
import dev.tapedeck.match.Likeness;
import dev.tapedeck.match.SpokenName;
import dev.tapedeck.speaker.DeviceKinds.Agreement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Compares what was said with the names of speakers. People say a word for the kind of device that
 * is not in the name, and leave out parts of the name: "the living room speaker" is "Living Room",
 * "jbl speaker" is "JBL Flip 6", "my phone" is any smartphone.
 */
public final class SpeakerMatcher {
  /** How well a name fits, from the worst to the best. All names of one kind fit equally well. */
  public enum Fit {
    NONE,
    /** It sounds similar. */
    SIMILAR,
    /** "The echo": any loudspeaker. */
    LOUDSPEAKER,
    /** The name contains all that was said, apart from the kind of device. */
    PART,
    /** The same, and the kind of device agrees. */
    PART_AND_KIND,
    /** "The tv": a device that is of that kind too, such as a Chromecast. */
    KIND_TOO,
    /** "My phone": any device of that kind. */
    KIND,
    /** "The iphone": one of that kind and make. */
    KIND_AND_MAKE,
    /** The same name, apart from words for the kind of device on both sides. */
    NAME,
    /** The same, and the kind of device agrees. */
    NAME_AND_KIND,
    /** The name as it was said. */
    EXACT
  }

  /** The likeness of a name to which fillers were added, as in "the kitchen one". */
  private static final double WITH_FILLERS = 0.985;

  private static final Set<DeviceKind> LOUDSPEAKERS = Set.of(DeviceKind.SPEAKER, DeviceKind.ECHO);

  private final Language language;
  private final SpokenName said;
  private final SpokenName withoutFillers;
  private final SpokenName bare;
  private final String stem;
  private final Set<DeviceKind> kinds;
  private final boolean make;

  SpeakerMatcher(Language language, String said) {
    this.language = language;
    this.said = new SpokenName(language, said);
    this.withoutFillers = new SpokenName(language, language.speakerName(said));
    this.bare = new SpokenName(language, language.bareSpeakerName(said));
    this.stem = stem(bare.text());
    this.kinds = language.deviceKinds(said);
    this.make = language.isMake(said);
  }

  /** The candidates that fit best and at least so well. */
  <T> Choice<T> among(
      Collection<T> candidates,
      Function<T, String> name,
      Function<T, DeviceKinds> kindsOf,
      Fit least) {
    List<T> best = new ArrayList<>();
    Fit highest = least;
    double likeness = 0;
    for (T candidate : candidates) {
      Fit fit = fit(name.apply(candidate), kindsOf.apply(candidate));
      double alike = likeness(fit, name.apply(candidate));
      int better = fit == highest ? Double.compare(alike, likeness) : fit.compareTo(highest);
      if (better > 0) {
        best.clear();
        highest = fit;
        likeness = alike;
      }
      if (better >= 0) {
        best.add(candidate);
      }
    }
    return best.isEmpty() ? Choice.none() : new Choice<>(List.copyOf(best), likeness);
  }

  Fit fit(String name, DeviceKinds device) {
    if (full(name) > Likeness.CLEAR) {
      return Fit.EXACT;
    }
    Agreement agreement = device.with(kinds);
    boolean agrees = agreement == Agreement.AGREES;
    if (bare.text().isEmpty()) {
      return onlyKind(name, device);
    }
    if (withoutFillers.isPartOf(name)) {
      return agreement != Agreement.AGAINST && isSameBareName(name)
          ? named(agrees)
          : Fit.PART_AND_KIND;
    }
    if (agreement == Agreement.AGAINST) {
      return Fit.NONE;
    }
    if (isSameBareName(name)) {
      return named(agrees);
    }
    if (isPart(name)) {
      return agrees ? Fit.PART_AND_KIND : Fit.PART;
    }
    return similar(name) >= Likeness.POSSIBLE ? Fit.SIMILAR : Fit.NONE;
  }

  private static Fit named(boolean agrees) {
    return agrees ? Fit.NAME_AND_KIND : Fit.NAME;
  }

  private Fit onlyKind(String name, DeviceKinds device) {
    boolean agrees = device.with(kinds) == Agreement.AGREES;
    boolean loudspeaker = kinds.stream().anyMatch(LOUDSPEAKERS::contains);
    boolean said = withoutFillers.isPartOf(name);
    if (said && agrees && make) {
      return Fit.KIND_AND_MAKE;
    }
    if (agrees && !loudspeaker) {
      return device.isMainly(kinds) ? Fit.KIND : Fit.KIND_TOO;
    }
    if (said || make && loudspeaker && device.isNamed(kinds)) {
      return Fit.PART_AND_KIND;
    }
    return loudspeaker && device.isLoudspeaker() ? Fit.LOUDSPEAKER : Fit.NONE;
  }

  /** Whether the name has all words that were said, also "sam" of "Sam's". */
  private boolean isPart(String name) {
    List<String> words = language.words(bare.text());
    return bare.isPartOf(name)
        || !language.isCommon(words) && stems(language.words(name)).containsAll(stems(words));
  }

  private List<String> stems(List<String> words) {
    return words.stream().map(language::stem).toList();
  }

  private boolean isSameBareName(String name) {
    String bareName = language.bareSpeakerName(name);
    return bare.likeness(bareName) > Likeness.CLEAR || stem.equals(stem(bareName));
  }

  /** The words without plural and genitive endings: "anna" of "anna's". */
  private String stem(String name) {
    return String.join(" ", stems(language.words(name)));
  }

  private double likeness(Fit fit, String name) {
    return switch (fit) {
      case EXACT -> full(name);
      case SIMILAR -> similar(name);
      case NONE -> 0;
      default -> Likeness.CLEAR;
    };
  }

  private double full(String name) {
    return Math.max(said.likeness(name), Math.min(withoutFillers.likeness(name), WITH_FILLERS));
  }

  /**
   * The likeness without words for the kind of device, which would make "bathroom speaker" and
   * "bedroom speaker" similar.
   */
  private double similar(String name) {
    String bareName = language.bareSpeakerName(name);
    return bareName.isEmpty() ? full(name) : bare.likeness(bareName);
  }
}
