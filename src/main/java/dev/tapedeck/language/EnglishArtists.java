package dev.tapedeck.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How English joins the name of an artist and a title: "hello from adele", "adele's hello". */
final class EnglishArtists {
  /** After any of these, "by" is followed by an artist: "something by". */
  private static final Phrases ANYTHING_BY =
      Phrases.combining(
              "|some|any|a|the|some more|more|all|all the|only",
              "songs|song|music|tracks|track|tunes|tune|stuff",
              "by")
          .and(Phrases.combining("something|anything|everything|more", "by|from"))
          .and(
              Phrases.combining(
                  "some|any|some more|all|a", "songs|song|music|tracks|track", "from"))
          .and(Phrases.combining("a|any|some", "songs|song|music", "of"))
          .and(
              Phrases.combining(
                  "|the",
                  "|entire|whole|complete|full",
                  "discography|catalog|catalogue|back catalog|back catalogue|oeuvre"
                      + "|body of work|collected works|complete works",
                  "of|by|from"))
          .and(
              Phrases.combining(
                  "|some|the",
                  "deep cuts|deeper cuts|lesser known songs|early stuff|old stuff|older stuff",
                  "by|from|of"));

  private static final Phrases ALBUM_BY =
      Phrases.combining("|an|any|some|another|a random", "album|albums|record|records", "by|from");

  private static final Phrases LEFT_OPEN =
      Phrases.combining(
          "|some|any|a|the", "songs|song|music|tracks|track|something|anything", "by");

  /** Between a title and an artist. */
  private static final Set<String> JOINING = Words.of("by from of off");

  /** Between an artist and a title: "adele's album 25", "nirvana's version of". */
  private static final Phrases KIND =
      Phrases.combining(
          "|the", "song|track|album|record|single|hit|version of|cover of", "|called");

  private static final Map<MusicKind, Phrases> WORKS =
      Map.of(
          MusicKind.SONG, Phrases.combining("song|track|single|tune", "|called|named"),
          MusicKind.ALBUM, Phrases.combining("album|record|lp|cd", "|called|named"));

  private EnglishArtists() {}

  /** The artist in "something by adele"; blank for "a song by". */
  static Optional<String> ofAnything(Phrase said) {
    if (LEFT_OPEN.contains(said)) {
      return Optional.of("");
    }
    return EnglishFixedNames.contains(said)
        ? Optional.empty()
        : ANYTHING_BY.cutFromStart(said).map(Phrase::text);
  }

  /** The artist in "an album by adele". */
  static Optional<String> ofAnyAlbum(Phrase said) {
    return ALBUM_BY.cutFromStart(said).map(Phrase::text);
  }

  /** "Adele's album 25": after the possessive comes a word for the kind, and then a title. */
  static Optional<Phrasing.Work> work(Phrase said) {
    return IntStream.range(1, said.size() - 1)
        .filter(at -> isPossessive(said.until(at)))
        .boxed()
        .flatMap(at -> work(said.until(at), said.from(at)).stream())
        .findFirst();
  }

  private static Optional<Phrasing.Work> work(Phrase artist, Phrase rest) {
    return WORKS.entrySet().stream()
        .flatMap(
            kind ->
                kind.getValue().cutFromStart(rest).stream()
                    .map(Phrase::text)
                    .map(
                        title ->
                            new Phrasing.Work(kind.getKey(), title, withoutPossessive(artist))))
        .findFirst();
  }

  /** What was said besides the artist; both in the form of {@link Language#words}. */
  static Optional<String> beside(List<String> said, List<String> artist) {
    if (artist.isEmpty() || said.size() <= artist.size()) {
      return Optional.empty();
    }
    List<String> plain = Words.withoutLeading(said, "the"::equals);
    return after(plain, artist).or(() -> before(said, artist)).filter(rest -> !rest.isBlank());
  }

  private static Optional<String> after(List<String> said, List<String> artist) {
    if (said.size() <= artist.size()) {
      return Optional.empty();
    }
    List<String> start = said.subList(0, artist.size());
    if (!start.equals(artist) && !start.equals(possessive(artist))) {
      return Optional.empty();
    }
    Phrase rest = Phrase.of(String.join(" ", said.subList(artist.size(), said.size())));
    return Optional.of(KIND.cutFromStart(rest).orElse(rest).text());
  }

  private static Optional<String> before(List<String> said, List<String> artist) {
    int at = said.size() - artist.size();
    if (!said.subList(at, said.size()).equals(artist)) {
      return Optional.empty();
    }
    int end = said.get(at - 1).equals("the") ? at - 1 : at;
    boolean joined = end > 0 && JOINING.contains(said.get(end - 1));
    return Optional.of(String.join(" ", said.subList(0, joined ? end - 1 : end)));
  }

  /** "Queens" for "queen's", which has no apostrophe among normalized words. */
  private static List<String> possessive(List<String> artist) {
    int last = artist.size() - 1;
    String word = artist.get(last);
    return Stream.concat(artist.subList(0, last).stream(), Stream.of(word + "s")).toList();
  }

  static boolean isPossessive(Phrase artist) {
    return artist.lastSaid().endsWith("'s") || artist.lastSaid().endsWith("’s");
  }

  static String withoutPossessive(Phrase artist) {
    String text = artist.text();
    return isPossessive(artist) ? text.substring(0, text.length() - 2) : text;
  }
}
