package dev.tapedeck.music;

import dev.tapedeck.language.Language;
import dev.tapedeck.language.Split;
import dev.tapedeck.match.Likeness;
import dev.tapedeck.match.Name;
import dev.tapedeck.match.SpokenName;
import dev.tapedeck.spotify.Artist;
import dev.tapedeck.turn.Turn;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Music as a person named it.
 *
 * @param language that it was said in
 * @param title of a song, album, playlist, or the name of an artist
 * @param artist who made it, if that was said
 * @param notBy who did not, if that was said: "hello, not lionel richie"
 * @param version which recording, if that was said: "live", "acoustic"
 * @param wholes what the name is if Alexa cut it in two: "stand by me", "smoke on the water"
 */
public record Wish(
    Language language,
    SpokenName title,
    Optional<SpokenName> artist,
    Optional<SpokenName> notBy,
    Optional<String> version,
    List<SpokenName> wholes) {
  private static final double WEIGHT_OF_TITLE = 0.6;

  /** Of which nothing but the title was said. */
  public static Wish of(Language language, String title) {
    return new Wish(
        language,
        new SpokenName(language, title),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** With what else was said of it in the slots "other" and "version". */
  public static Wish by(Turn turn, String title, Optional<String> artist) {
    Language language = turn.language();
    Optional<Split> split = artist.flatMap(language::splitExclusion);
    Optional<String> maker = split.map(Split::name).or(() -> artist);
    Optional<String> notBy = split.map(Split::other).or(() -> turn.slot("other"));
    List<String> wholes =
        artist.map(name -> language.titleWithArtist(title, name)).orElse(List.of());
    return new Wish(
        language,
        new SpokenName(language, title),
        maker.map(name -> new SpokenName(language, name)),
        notBy.map(name -> new SpokenName(language, name)),
        turn.slot("version"),
        wholes.stream().map(whole -> new SpokenName(language, whole)).toList());
  }

  /** A name that includes what Alexa took for a speaker. */
  public Wish includingSpeaker(String speaker) {
    List<SpokenName> names =
        language.titleWithSpeaker(query(), speaker).stream()
            .map(name -> new SpokenName(language, name))
            .toList();
    return new Wish(
        language, names.get(0), Optional.empty(), notBy, version, names.subList(1, names.size()));
  }

  /** The same name, of which more is known now. */
  public Wish with(Optional<String> by, Optional<String> notByThem, Optional<String> inVersion) {
    return new Wish(
        language,
        title,
        by.map(name -> new SpokenName(language, name)).or(() -> artist),
        notByThem.map(name -> new SpokenName(language, name)).or(() -> notBy),
        inVersion.or(() -> version),
        wholes);
  }

  /** The music and the speaker, if Alexa took both for the name. */
  public Optional<OnSpeaker> splitSpeaker() {
    return artist
        .flatMap(by -> language.splitSpeaker(by.text()))
        .map(split -> new OnSpeaker(withArtist(split.name()), split.other()))
        .or(
            () ->
                language
                    .splitSpeaker(title.text())
                    .map(split -> new OnSpeaker(withTitle(split.name()), split.other())));
  }

  private Wish withArtist(String name) {
    Optional<SpokenName> by = Optional.of(new SpokenName(language, name));
    return new Wish(language, title, by, notBy, version, List.of());
  }

  private Wish withTitle(String name) {
    return new Wish(language, new SpokenName(language, name), artist, notBy, version, List.of());
  }

  /** Music and the name of the speaker it shall play on. */
  public record OnSpeaker(Wish wish, String speaker) {}

  /** What to search for. Field filters are strict about what speech recognition misspells. */
  public String query() {
    return Stream.of(Optional.of(title.text()), artist.map(SpokenName::text), version)
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  /** The same as it may be written: "1989" for "nineteen eighty nine", "rem" for "r e m". */
  String asWritten() {
    return Name.of(language, query()).toString();
  }

  /** Whether it is called so without a doubt. */
  public boolean isClearly(Candidate candidate) {
    return likeness(candidate) >= Likeness.CLEAR;
  }

  /** Whether it may have been meant. */
  public boolean isPossibly(Candidate candidate) {
    return likeness(candidate) >= Likeness.POSSIBLE;
  }

  /** Whether that is its title without a doubt. */
  boolean isTitle(String name) {
    return name != null && title.likeness(name) >= Likeness.CLEAR;
  }

  /** Whether it is by whom it was said not to be by. */
  boolean isExcluded(Candidate candidate) {
    return notBy.filter(name -> ofMaker(name, candidate) >= Likeness.CLEAR).isPresent();
  }

  /** How like its name is to what was said, and its maker's, 0 to 1. */
  double likeness(Candidate candidate) {
    double ofTitle = title.likeness(candidate.name());
    double inParts =
        artist
            .map(
                name ->
                    WEIGHT_OF_TITLE * ofTitle + (1 - WEIGHT_OF_TITLE) * ofMaker(name, candidate))
            .orElse(ofTitle);
    return wholes.stream()
        .mapToDouble(whole -> whole.likeness(candidate.name()))
        .reduce(inParts, Math::max);
  }

  /** Whether it is the version that was asked for; nobody wants a live one unasked. */
  boolean isRightVersion(Candidate candidate) {
    Set<String> asked = askedVersions();
    return asked.isEmpty() ? candidate.isUsual(language) : candidate.isVersion(language, asked);
  }

  /** Whether a special version was asked for and this is the one. */
  boolean isAskedVersion(Candidate candidate) {
    Set<String> asked = askedVersions();
    return !asked.isEmpty() && candidate.isVersion(language, asked);
  }

  private Set<String> askedVersions() {
    Set<String> asked = new HashSet<>(language.versions(language.words(title.text())));
    version.ifPresent(said -> asked.addAll(language.versionAsked(language.words(said))));
    return asked;
  }

  private static double ofMaker(SpokenName name, Candidate candidate) {
    return candidate.artists().stream()
        .map(Artist::name)
        .mapToDouble(name::likeness)
        .max()
        .orElse(0);
  }
}
