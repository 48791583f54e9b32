package dev.tapedeck.language;

import java.util.Optional;

/** A version said around a title: "starman the live one", "the acoustic version of hello". */
final class EnglishVersionPhrases {
  private static final Phrases AFTER = Phrases.of("version", "one", "recording", "mix");
  private static final Phrases REMIX_OF =
      Phrases.combining("|the|a|any|some", "remix|acoustic version|live version|cover", "of");

  private EnglishVersionPhrases() {}

  static Optional<Phrasing.Versioned> in(Phrase said) {
    return before(said).or(() -> after(said));
  }

  /** "The remix of hello", "the bill evans version of my foolish heart". */
  private static Optional<Phrasing.Versioned> before(Phrase said) {
    Optional<Phrase> title = REMIX_OF.cutFromStart(said);
    if (title.isPresent()) {
      Phrase start = said.until(said.size() - title.get().size() - 1);
      return Optional.of(new Phrasing.Versioned(title.get().text(), version(start)));
    }
    return said.word(0).equals("the")
        ? Phrases.of("version of", "recording of")
            .splitFirst(said)
            .filter(parts -> parts.before().size() > 1)
            .map(parts -> new Phrasing.Versioned(parts.after().text(), version(parts.before())))
        : Optional.empty();
  }

  /**
   * "Starman the live one". Without "the" it belongs to the title: "Love Story Taylor's Version".
   */
  private static Optional<Phrasing.Versioned> after(Phrase said) {
    return AFTER
        .cutFromEnd(said)
        .flatMap(rest -> Phrases.of("the").splitFirst(rest))
        .filter(parts -> said.last().equals("version") || isVersion(parts.after()))
        .filter(parts -> !parts.after().lastSaid().matches(".*[\u2019']s"))
        .map(parts -> new Phrasing.Versioned(parts.before().text(), parts.after().text()));
  }

  /** "You're Not the Only One" is a title. */
  private static boolean isVersion(Phrase words) {
    return !CatalogueEnglish.versions(words.words()).isEmpty();
  }

  private static String version(Phrase words) {
    Phrase bare = Phrases.of("the", "a", "any", "some").cutFromStart(words).orElse(words);
    return Phrases.of("version").cutFromEnd(bare).orElse(bare).text();
  }
}
