package dev.tapedeck.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How artists are excluded in English: "hello but not the one by adele". */
final class EnglishExclusions {
  private static final String THE_ONE = "the one|the song|the track|the version|the cover|that";

  /** Between a title and the excluded artist, where this can't be one title. */
  private static final Phrases CERTAIN =
      Phrases.combining(
              "but not|and not|but please not|just not|only not", "|" + THE_ONE, "by|from")
          .and(Phrases.combining("not", "the one|the version", "by|from"))
          .and(Phrases.combining("except|except for|other than", "the one|the version", "by|from"))
          .and(Phrases.of("except by", "by not", "by not by", "but by not"))
          .and(
              Phrases.combining(
                  "by",
                  "anyone|anybody|someone|somebody|any artist|any one|everyone",
                  "but|except|except for|other than|else than|else but|not"))
          .and(
              Phrases.combining("thats|that is|which is|the one thats|one thats", "not", "by|from"))
          .and(Phrases.combining("that|which", "isnt|wasnt", "by|from"));

  /** Before "the adele version". */
  private static final Phrases BUT_NOT =
      Phrases.of("but not", "just not", "and not", "not the", "but not the", "except the");

  private static final Set<String> VERSION = Words.of("version one cover recording");

  /** Not the name of an artist: "but not the live version", "you're not the only one". */
  private static final Set<String> NO_ARTIST =
      Words.of(
          "only same right last first wrong other second new old original radio single album long short"
              + " clean explicit");

  private static final Phrases BEFORE_ARTIST =
      Phrases.combining("|the one", "not|but not", "|by|from")
          .and(
              Phrases.combining(
                  "anyone|anybody|someone|somebody|any artist|everyone|anything",
                  "but|except|except for|other than|else than|else but|not"));

  private static final Phrases AT_THE_END =
      Phrases.combining("but not|and not|just not|except|except for", "|" + THE_ONE)
          .and(Phrases.of("not the one", "not the version", "thats not", "that is not"))
          .and(Phrases.of("which is not", "that isnt", "which isnt"))
          .and(Phrases.combining("|by", "anyone|anybody", "but|except"));

  private static final Phrases SEPARATORS =
      Phrases.of(
          "or",
          "nor",
          "and",
          "or by",
          "nor by",
          "and by",
          "or from",
          "and not",
          "and not by",
          "or not by");

  private static final Phrases LEADING = Phrases.of("by", "from", "not by", "not");

  private EnglishExclusions() {}

  static Optional<Split> in(Phrase title) {
    if (EnglishFixedNames.contains(title)) {
      return Optional.empty();
    }
    return CERTAIN
        .splitFirst(title)
        .map(parts -> new Split(parts.before().text(), parts.after().text()))
        .or(() -> version(title));
  }

  /** "Hello but not the adele version", "hello but not adele's". */
  private static Optional<Split> version(Phrase title) {
    return BUT_NOT
        .splitFirst(title)
        .flatMap(
            parts ->
                artistOf(parts.after()).map(artist -> new Split(parts.before().text(), artist)));
  }

  private static Optional<String> artistOf(Phrase version) {
    boolean named = version.size() > 1 && VERSION.contains(version.last());
    Phrase artist = named ? version.until(version.size() - 1) : version;
    boolean possessive = EnglishArtists.isPossessive(artist);
    boolean isArtist =
        artist.words().stream().noneMatch(NO_ARTIST::contains)
            && CatalogueEnglish.versions(artist.words()).isEmpty();
    return isArtist && (named || possessive)
        ? Optional.of(EnglishArtists.withoutPossessive(artist))
        : Optional.empty();
  }

  static Optional<String> only(Phrase artist) {
    return EnglishFixedNames.contains(artist)
        ? Optional.empty()
        : BEFORE_ARTIST.cutFromStart(artist).map(Phrase::text);
  }

  static Optional<String> begun(Phrase title) {
    return AT_THE_END.cutFromEnd(title).map(Phrase::text);
  }

  static List<String> names(Phrase enumeration) {
    Set<String> names = new LinkedHashSet<>(List.of(enumeration.text()));
    Phrase rest = enumeration;
    Optional<Phrases.Parts> parts = SEPARATORS.splitFirst(rest);
    while (parts.isPresent()) {
      names.add(name(parts.get().before()));
      rest = parts.get().after();
      parts = SEPARATORS.splitFirst(rest);
    }
    names.add(name(rest));
    return List.copyOf(names);
  }

  private static String name(Phrase said) {
    return LEADING.cutFromStart(said).orElse(said).text();
  }
}
