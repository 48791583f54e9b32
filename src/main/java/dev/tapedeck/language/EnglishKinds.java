package dev.tapedeck.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Recognizes an English word for a kind of music beside a name, or alone. */
final class EnglishKinds {
  private static final List<EnglishKindWords> KINDS =
      List.of(
          new EnglishKindWords(
              MusicKind.SONG,
              "song|track",
              "single|tune",
              "",
              "of for to from about against without remains is was that by we cycle again",
              "-"),
          new EnglishKindWords(
              MusicKind.ALBUM,
              "album",
              "record|lp|cd",
              "album",
              "of by this",
              "black white blue red green grey gray pink gold silver brown orange purple yellow"
                  + " christmas holiday covers live tribute remix the an that whole entire full new"
                  + " newest latest last next first second third best"),
          new EnglishKindWords(
              MusicKind.ARTIST,
              "artist",
              "band|singer|group|rapper|musician|composer|duo",
              "",
              "of in on is vs versus by from formerly played plays",
              "-"),
          new EnglishKindWords(
              MusicKind.PLAYLIST,
              "playlist|play list",
              "list",
              "playlist|playlists|play list",
              "of for by",
              "my the this that"),
          new EnglishKindWords(
              MusicKind.PODCAST, "podcast", "show", "podcast", "of about by", "my the this that"),
          new EnglishKindWords(
              MusicKind.AUDIOBOOK,
              "audiobook|audio book",
              "book",
              "audiobook|audio book",
              "of about by thief",
              "my the this that"));

  /** Words with which a name does not begin, so that the word for the kind belongs to it. */
  private static final Map<MusicKind, Set<String>> CONTINUED =
      Map.of(
          MusicKind.SONG, Words.of("remains is was"),
          MusicKind.ALBUM, Words.of("of raises"),
          MusicKind.ARTIST, Words.of("in on of formerly played plays"));

  private static final Phrases NO_NAME =
      Phrases.of(
          "a", "an", "the", "my", "our", "this", "some", "any", "one of my", "another", "called");

  private EnglishKinds() {}

  static Optional<Phrasing.NamedKind> atEdge(Phrase said) {
    if (EnglishFixedNames.contains(said)) {
      return Optional.empty();
    }
    return Stream.<BiFunction<EnglishKindWords, Phrase, Optional<Phrase>>>of(
            EnglishKindWords::introduced,
            EnglishKindWords::afterKind,
            EnglishKindWords::beforeKind,
            EnglishKindWords::withoutSuffix)
        .flatMap(place -> KINDS.stream().flatMap(kind -> named(kind, place.apply(kind, said))))
        .findFirst();
  }

  private static Stream<Phrasing.NamedKind> named(EnglishKindWords kind, Optional<Phrase> name) {
    return name.map(text -> new Phrasing.NamedKind(kind.kind(), text.text())).stream();
  }

  /** "The song remains the same" for "remains the same". */
  static Optional<String> withKind(MusicKind kind, Phrase name) {
    return Optional.ofNullable(CONTINUED.get(kind))
        .filter(words -> name.size() > 1 && words.contains(name.word(0)))
        .map(words -> "the " + kind.name().toLowerCase(Locale.ROOT) + " " + name.text());
  }

  /** The name in "called hello". */
  static Optional<String> called(Phrase said) {
    return EnglishFixedNames.contains(said)
        ? Optional.empty()
        : EnglishKindWords.afterCalled(said).map(Phrase::text);
  }

  /** Whether it is the beginning of a name that is missing: "my", "one of my". */
  static boolean isNoName(Phrase said) {
    return NO_NAME.contains(said);
  }

  static Optional<MusicKind> alone(Phrase said) {
    return KINDS.stream()
        .filter(kind -> kind.isAlone(said))
        .map(EnglishKindWords::kind)
        .findFirst();
  }
}
