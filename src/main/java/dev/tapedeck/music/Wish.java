package dev.tapedeck.music;

import dev.tapedeck.language.Language;
import dev.tapedeck.language.Split;
import dev.tapedeck.match.Likeness;
import dev.tapedeck.match.Name;
import dev.tapedeck.match.SpokenName;
import dev.tapedeck.spotify.Kind;
import dev.tapedeck.turn.Turn;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The music that a listener asked for.
 *
 * @param language the language it was said in
 * @param title the title of a song, album or playlist, or the name of an artist
 * @param artist the artist, if said
 * @param excludedArtists excluded artists: "hello, not lionel richie"
 * @param version the version of the recording, if said: "live", "acoustic"
 * @param kind the kind of music, if said: "the song hello"
 * @param alternativeTitles the possible titles if Alexa took a part of the title for an artist or
 *     speaker: "stand by me", "smoke on the water", "kiss from a rose"
 * @param longTitle the title with words at its end that rather are no part of it: "hello please"
 */
public record Wish(
    Language language,
    SpokenName title,
    Optional<SpokenName> artist,
    List<SpokenName> excludedArtists,
    Optional<String> version,
    Optional<Kind> kind,
    List<SpokenName> alternativeTitles,
    Optional<SpokenName> longTitle) {
  /** Only the title was said. */
  public static Wish of(Language language, String title) {
    return new Wish(
        language,
        new SpokenName(language, title),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  /** With the values of the slots "other" (excluded artists) and "version". */
  public static Wish by(Turn turn, String title, Optional<String> artist) {
    Language language = turn.language();
    Optional<Split> split = artist.flatMap(language::splitExclusion);
    Optional<String> by = split.map(Split::name).or(() -> artist);
    Optional<String> excluded = split.map(Split::other).or(() -> turn.slot("other"));
    List<String> alternativeTitles =
        artist.map(name -> language.titleWithArtist(title, name)).orElse(List.of());
    return new Wish(
        language,
        new SpokenName(language, title),
        by.map(name -> new SpokenName(language, name)),
        excluded
            .map(language.phrasing()::names)
            .map(list -> names(language, list))
            .orElse(List.of()),
        turn.slot("version"),
        Optional.empty(),
        names(language, alternativeTitles),
        turn.longName(title).map(name -> new SpokenName(language, name)));
  }

  private static List<SpokenName> names(Language language, List<String> names) {
    return names.stream().map(name -> new SpokenName(language, name)).toList();
  }

  /** The wish if what Alexa took for a speaker is part of the title. */
  public Wish includingSpeaker(String speaker) {
    List<SpokenName> names = names(language, language.titleWithSpeaker(query(), speaker));
    return new Wish(
        language,
        names.get(0),
        Optional.empty(),
        excludedArtists,
        version,
        kind,
        names.subList(1, names.size()),
        Optional.empty());
  }

  /**
   * The wish if the title and the artist are a title and an excluded artist: "hello not" by
   * "adele". Empty if they can't be. The search has to decide, because of titles such as "ready or
   * not".
   */
  public Optional<Wish> excludingArtist() {
    Stream<String> texts =
        Stream.concat(
            artist.stream()
                .flatMap(by -> language.titleWithArtist(title.text(), by.text()).stream()),
            artist.isEmpty() ? Stream.of(title.text()) : Stream.empty());
    return texts
        .flatMap(text -> language.splitTitleExclusion(text).stream())
        .findFirst()
        .map(split -> titled(split.name()).by(Optional.empty()).without(split.other()));
  }

  /** A copy for music of this kind only. */
  public Wish ofKind(Kind requested) {
    return new Wish(
        language,
        title,
        artist,
        excludedArtists,
        version,
        Optional.of(requested),
        alternativeTitles,
        longTitle);
  }

  /** A copy that does not ask for the longer title. */
  Wish withoutLongTitle() {
    return new Wish(
        language,
        title,
        artist,
        excludedArtists,
        version,
        kind,
        alternativeTitles,
        Optional.empty());
  }

  /**
   * A copy with these details. Those that are empty keep their present value. An artist who is
   * requested is no longer excluded, and the other way round.
   */
  public Wish with(
      Optional<String> otherArtist,
      Optional<String> otherExcludedArtist,
      Optional<String> otherVersion) {
    Wish by = otherArtist.map(name -> by(Optional.of(name))).orElse(this);
    Wish wish = otherExcludedArtist.map(by::without).orElse(by);
    return new Wish(
        language,
        title,
        wish.artist,
        wish.excludedArtists,
        otherVersion.or(() -> version),
        kind,
        alternativeTitles,
        longTitle);
  }

  private Wish by(Optional<String> name) {
    List<SpokenName> excluded =
        excludedArtists.stream()
            .filter(other -> name.filter(by -> other.likeness(by) >= Likeness.CLEAR).isEmpty())
            .toList();
    return by(name.map(text -> new SpokenName(language, text)), excluded);
  }

  private Wish by(Optional<SpokenName> by, List<SpokenName> excluded) {
    return new Wish(language, title, by, excluded, version, kind, alternativeTitles, longTitle);
  }

  private Wish without(String said) {
    List<SpokenName> excluded = names(language, language.phrasing().names(said));
    Optional<SpokenName> by =
        artist.filter(
            requested ->
                excluded.stream().allMatch(o -> o.likeness(requested.text()) < Likeness.CLEAR));
    List<String> added = excluded.stream().map(SpokenName::text).toList();
    List<SpokenName> all =
        Stream.concat(
                excludedArtists.stream().filter(other -> !added.contains(other.text())),
                excluded.stream())
            .toList();
    return by(by, all);
  }

  /** The music and the speaker, if Alexa took both for the title or the artist. */
  public Optional<OnSpeaker> splitSpeaker() {
    return artist
        .flatMap(by -> language.splitSpeaker(by.text()))
        .map(
            split -> {
              Optional<SpokenName> by = Optional.of(new SpokenName(language, split.name()));
              return new OnSpeaker(titled(title.text()).by(by, excludedArtists), split.other());
            })
        .or(
            () ->
                language
                    .splitSpeaker(title.text())
                    .map(split -> new OnSpeaker(titled(split.name()), split.other())))
        .or(this::splitSpeakerFromExcludedArtist);
  }

  private Optional<OnSpeaker> splitSpeakerFromExcludedArtist() {
    return excludedArtists.stream()
        .flatMap(excluded -> language.splitSpeaker(excluded.text()).stream())
        .findFirst()
        .map(split -> new OnSpeaker(by(artist, List.of()).without(split.name()), split.other()));
  }

  /** A copy with this title and no other. */
  private Wish titled(String name) {
    SpokenName renamed = new SpokenName(language, name);
    return new Wish(
        language, renamed, artist, excludedArtists, version, kind, List.of(), Optional.empty());
  }

  /** Music and the name of the speaker to play it on. */
  public record OnSpeaker(Wish wish, String speaker) {}

  /** The words to search for. Without field filters, because these need the exact spelling. */
  public String query() {
    Optional<String> named = longTitle.or(() -> Optional.of(title)).map(SpokenName::text);
    return Stream.of(named, artist.map(SpokenName::text), version)
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  /**
   * The search words in the spelling of catalogues: "1989" for "nineteen eighty nine", "rem" for "r
   * e m".
   */
  String asWritten() {
    return Name.of(language, query()).toString();
  }

  /** Whether the likeness is at least {@link Likeness#CLEAR}. */
  public boolean isClearly(Candidate candidate) {
    return likeness(candidate) >= Likeness.CLEAR;
  }

  /** Whether it is the same name, apart from a leading article. */
  boolean isExactly(Candidate candidate) {
    return likeness(candidate) >= Likeness.SAME_BUT_FOR_ARTICLE;
  }

  /** Whether the likeness is at least {@link Likeness#POSSIBLE}. */
  public boolean isPossibly(Candidate candidate) {
    return likeness(candidate) >= Likeness.POSSIBLE;
  }

  /** Whether the title clearly matches this name, which may be null. */
  boolean isTitle(String name) {
    return name != null && title.likeness(name) >= Likeness.CLEAR;
  }

  /** Whether it is by an excluded artist. */
  boolean isExcluded(Candidate candidate) {
    return excludedArtists.stream()
        .anyMatch(
            name ->
                candidate.artistNames().stream()
                    .anyMatch(artist -> name.likeness(artist) >= Likeness.CLEAR));
  }

  /** The likeness of its title and artist to what was said, 0 to 1. */
  double likeness(Candidate candidate) {
    return new WishLikeness(this).of(candidate);
  }

  /** Whether it is the requested version, or the usual one if none was requested. */
  boolean isRightVersion(Candidate candidate) {
    Set<String> requested = requestedVersions();
    return requested.isEmpty()
        ? candidate.isUsual(language)
        : candidate.isVersion(language, requested);
  }

  /** Whether a version was requested and it is that one. */
  boolean isRequestedVersion(Candidate candidate) {
    Set<String> requested = requestedVersions();
    return !requested.isEmpty() && candidate.isVersion(language, requested);
  }

  private Set<String> requestedVersions() {
    Set<String> requested = new HashSet<>(language.versions(language.words(title.text())));
    version.ifPresent(said -> requested.addAll(language.versionAsked(language.words(said))));
    return requested;
  }
}
