package dev.tapedeck.command;

import dev.tapedeck.match.Likeness;
import dev.tapedeck.match.Name;
import dev.tapedeck.match.Said;
import dev.tapedeck.spotify.Artist;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Music as a person named it.
 *
 * @param title of a song, album, playlist, or the name of an artist
 * @param artist who made it, if that was said
 * @param notBy who did not, if that was said: "hello, not lionel richie"
 * @param version which recording, if that was said: "live", "acoustic"
 * @param wholes what the name is if Alexa cut it in two: "stand by me", "smoke on the water"
 */
record Wanted(
    Said title,
    Optional<Said> artist,
    Optional<Said> notBy,
    Optional<String> version,
    List<Said> wholes) {
  private static final double WEIGHT_OF_TITLE = 0.6;

  static Wanted of(String title) {
    return new Wanted(
        new Said(title), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
  }

  /** With what else was said of it in the slots "other" and "version". */
  static Wanted by(Turn turn, String title, Optional<String> artist) {
    Optional<String> notBy = turn.slot("other");
    Optional<String> maker = artist;
    String not = turn.lines().text("music.not");
    int cut = artist.map(name -> name.indexOf(" " + not + " ")).orElse(-1);
    if (cut > 0) {
      maker = artist.map(name -> name.substring(0, cut));
      notBy = artist.map(name -> name.substring(cut + not.length() + 2));
    }
    String by = turn.lines().text("music.by");
    List<Said> whole =
        artist.map(name -> new Said(title + " " + by + " " + name)).stream().toList();
    return new Wanted(
        new Said(title), maker.map(Said::new), notBy.map(Said::new), turn.slot("version"), whole);
  }

  /** A name that goes on with what Alexa took for a speaker, after one of the words before one. */
  Wanted goingOn(List<String> wordsBefore, String rest) {
    List<Said> longer =
        wordsBefore.stream().map(word -> new Said(query() + " " + word + " " + rest)).toList();
    return new Wanted(new Said(query() + " " + rest), Optional.empty(), notBy, version, longer);
  }

  /** The same name, of which more is known now. */
  Wanted with(Optional<String> by, Optional<String> notByThem, Optional<String> inVersion) {
    return new Wanted(
        title,
        by.map(Said::new).or(() -> artist),
        notByThem.map(Said::new).or(() -> notBy),
        inVersion.or(() -> version),
        wholes);
  }

  /** The name and the speaker, if the name ends in "on ..." or "in ...". */
  Optional<OnSpeaker> split(List<String> wordsBefore) {
    String last = artist.orElse(title).text();
    int at =
        wordsBefore.stream().mapToInt(word -> last.lastIndexOf(" " + word + " ")).max().orElse(-1);
    if (at < 1) {
      return Optional.empty();
    }
    Said name = new Said(last.substring(0, at));
    String speaker = last.substring(last.indexOf(' ', at + 1) + 1);
    Wanted wanted =
        artist.isPresent()
            ? new Wanted(title, Optional.of(name), notBy, version, List.of())
            : new Wanted(name, artist, notBy, version, List.of());
    return Optional.of(new OnSpeaker(wanted, speaker));
  }

  /** Music and the name of the speaker it shall play on. */
  record OnSpeaker(Wanted wanted, String speaker) {}

  /** What to search for. Field filters are strict about what speech recognition misspells. */
  String query() {
    return Stream.of(Optional.of(title.text()), artist.map(Said::text), version)
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  /** The same as it may be written: "1989" for "nineteen eighty nine", "rem" for "r e m". */
  String asWritten() {
    return Name.of(query()).toString();
  }

  /** Whether it is called so without a doubt. */
  boolean isClearly(Hit hit) {
    return likeness(hit) >= Likeness.CLEAR;
  }

  /** Whether it may have been meant. */
  boolean isPossibly(Hit hit) {
    return likeness(hit) >= Likeness.POSSIBLE;
  }

  /** Whether that is its title without a doubt. */
  boolean isTitle(String name) {
    return name != null && title.likeness(name) >= Likeness.CLEAR;
  }

  /** Whether it is by whom it was said not to be by. */
  boolean isRuledOut(Hit hit) {
    return notBy.filter(name -> ofMaker(name, hit) >= Likeness.CLEAR).isPresent();
  }

  /** How like its name is to what was said, and its maker's, 0 to 1. */
  double likeness(Hit hit) {
    double ofTitle = title.likeness(hit.name());
    double inParts =
        artist
            .map(name -> WEIGHT_OF_TITLE * ofTitle + (1 - WEIGHT_OF_TITLE) * ofMaker(name, hit))
            .orElse(ofTitle);
    return wholes.stream()
        .mapToDouble(whole -> whole.likeness(hit.name()))
        .reduce(inParts, Math::max);
  }

  /**
   * Whether it is the recording that was asked for; nobody wants a live one unasked.
   *
   * @param versions words that set a recording apart from the usual one
   */
  boolean isRightVersion(Hit hit, Set<String> versions) {
    Set<String> asked = asked(versions);
    return asked.isEmpty() ? hit.isUsual(versions) : hit.words().containsAll(asked);
  }

  /** Whether it was asked for a recording of its own and this is one. */
  boolean isAskedVersion(Hit hit, Set<String> versions) {
    return !asked(versions).isEmpty() && isRightVersion(hit, versions);
  }

  private Set<String> asked(Set<String> versions) {
    return Stream.concat(
            Name.of(title.text()).words().stream().filter(versions::contains),
            version.stream().flatMap(said -> Name.of(said).words().stream()))
        .collect(Collectors.toSet());
  }

  private static double ofMaker(Said name, Hit hit) {
    return hit.artists().stream().map(Artist::name).mapToDouble(name::likeness).max().orElse(0);
  }
}
