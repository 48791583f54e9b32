package dev.tapedeck.music;

import dev.tapedeck.match.Likeness;
import dev.tapedeck.match.Name;
import dev.tapedeck.match.SpokenName;
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
public record Wish(
    SpokenName title,
    Optional<SpokenName> artist,
    Optional<SpokenName> notBy,
    Optional<String> version,
    List<SpokenName> wholes) {
  private static final double WEIGHT_OF_TITLE = 0.6;

  public static Wish of(String title) {
    return new Wish(
        new SpokenName(title), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
  }

  /** With what else was said of it in the slots "other" and "version". */
  public static Wish by(Turn turn, String title, Optional<String> artist) {
    Optional<String> notBy = turn.slot("other");
    Optional<String> maker = artist;
    String not = turn.lines().text("music.not");
    int cut = artist.map(name -> name.indexOf(" " + not + " ")).orElse(-1);
    if (cut > 0) {
      maker = artist.map(name -> name.substring(0, cut));
      notBy = artist.map(name -> name.substring(cut + not.length() + 2));
    }
    String by = turn.lines().text("music.by");
    List<SpokenName> whole =
        artist.map(name -> new SpokenName(title + " " + by + " " + name)).stream().toList();
    return new Wish(
        new SpokenName(title),
        maker.map(SpokenName::new),
        notBy.map(SpokenName::new),
        turn.slot("version"),
        whole);
  }

  /** A name that goes on with what Alexa took for a speaker, after one of the words before one. */
  public Wish goingOn(List<String> wordsBefore, String rest) {
    List<SpokenName> longer =
        wordsBefore.stream()
            .map(word -> new SpokenName(query() + " " + word + " " + rest))
            .toList();
    return new Wish(new SpokenName(query() + " " + rest), Optional.empty(), notBy, version, longer);
  }

  /** The same name, of which more is known now. */
  public Wish with(Optional<String> by, Optional<String> notByThem, Optional<String> inVersion) {
    return new Wish(
        title,
        by.map(SpokenName::new).or(() -> artist),
        notByThem.map(SpokenName::new).or(() -> notBy),
        inVersion.or(() -> version),
        wholes);
  }

  /** The name and the speaker, if the name ends in "on ..." or "in ...". */
  public Optional<OnSpeaker> split(List<String> wordsBefore) {
    String last = artist.orElse(title).text();
    int at =
        wordsBefore.stream().mapToInt(word -> last.lastIndexOf(" " + word + " ")).max().orElse(-1);
    if (at < 1) {
      return Optional.empty();
    }
    SpokenName name = new SpokenName(last.substring(0, at));
    String speaker = last.substring(last.indexOf(' ', at + 1) + 1);
    Wish wanted =
        artist.isPresent()
            ? new Wish(title, Optional.of(name), notBy, version, List.of())
            : new Wish(name, artist, notBy, version, List.of());
    return Optional.of(new OnSpeaker(wanted, speaker));
  }

  /** Music and the name of the speaker it shall play on. */
  public record OnSpeaker(Wish wanted, String speaker) {}

  /** What to search for. Field filters are strict about what speech recognition misspells. */
  public String query() {
    return Stream.of(Optional.of(title.text()), artist.map(SpokenName::text), version)
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  /** The same as it may be written: "1989" for "nineteen eighty nine", "rem" for "r e m". */
  String asWritten() {
    return Name.of(query()).toString();
  }

  /** Whether it is called so without a doubt. */
  public boolean isClearly(Candidate hit) {
    return likeness(hit) >= Likeness.CLEAR;
  }

  /** Whether it may have been meant. */
  public boolean isPossibly(Candidate hit) {
    return likeness(hit) >= Likeness.POSSIBLE;
  }

  /** Whether that is its title without a doubt. */
  boolean isTitle(String name) {
    return name != null && title.likeness(name) >= Likeness.CLEAR;
  }

  /** Whether it is by whom it was said not to be by. */
  boolean isRuledOut(Candidate hit) {
    return notBy.filter(name -> ofMaker(name, hit) >= Likeness.CLEAR).isPresent();
  }

  /** How like its name is to what was said, and its maker's, 0 to 1. */
  double likeness(Candidate hit) {
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
  boolean isRightVersion(Candidate hit, Set<String> versions) {
    Set<String> asked = asked(versions);
    return asked.isEmpty() ? hit.isUsual(versions) : hit.words().containsAll(asked);
  }

  /** Whether it was asked for a recording of its own and this is one. */
  boolean isAskedVersion(Candidate hit, Set<String> versions) {
    return !asked(versions).isEmpty() && isRightVersion(hit, versions);
  }

  private Set<String> asked(Set<String> versions) {
    return Stream.concat(
            Name.of(title.text()).words().stream().filter(versions::contains),
            version.stream().flatMap(said -> Name.of(said).words().stream()))
        .collect(Collectors.toSet());
  }

  private static double ofMaker(SpokenName name, Candidate hit) {
    return hit.artists().stream().map(Artist::name).mapToDouble(name::likeness).max().orElse(0);
  }
}
