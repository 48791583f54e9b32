package dev.tapedeck.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A version said around a title: "starman the live one", "the acoustic version of hello". */
final class EnglishVersionPhrases {
  private static final Phrases AFTER = Phrases.of("version", "one", "recording", "mix");
  private static final Phrases REMIX_OF =
      Phrases.combining(
          "|the|a|any|some",
          "remix|radio edit|radio mix|extended mix|club mix|dance mix|twelve inch|12 inch"
              + "|seven inch|extended version|acoustic version|live version|live recording|cover"
              + "|instrumental|karaoke version",
          "of");

  private static final Phrases VERSION_OF = Phrases.of("version of", "recording of");
  private static final Phrases VERSION = Phrases.of("version");
  private static final Phrases THE = Phrases.of("the");
  private static final Phrases BEFORE = Phrases.of("the", "a", "any", "some");

  /** Words by which people distinguish recordings, besides those of catalogues. */
  private static final Set<String> NAMES =
      Words.of(
          "7 10 12 seven ten twelve inch radio edit edited single album studio explicit clean dirty"
              + " short shorter long longer full slow slower fast faster disco dance house club mono"
              + " stereo vinyl remastered remaster deluxe bonus original early first second new newer"
              + " newest old older oldest latest other different better recent alternative christmas"
              + " holiday spanish english french german italian portuguese japanese korean swedish"
              + " latin movie film soundtrack musical broadway tv show game kids childrens solo duet"
              + " choir choral string strings quartet guitar violin cello saxophone sax harp organ"
              + " flute ukulele jazz rock metal punk reggae country folk gospel swing soul blues"
              + " classical techno electronic lofi lo fi ambient stripped down raw up speed sad happy"
              + " chill quiet loud uptempo theme the a an and in of");

  private EnglishVersionPhrases() {}

  /** Whether all words say how a recording differs: "twelve inch", "spanish". */
  static boolean isName(Phrase said) {
    return !said.isEmpty()
        && said.words().stream()
            .allMatch(
                word ->
                    NAMES.contains(word)
                        || word.matches("\\d{4}")
                        || !CatalogueEnglish.versions(List.of(word)).isEmpty());
  }

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
        ? VERSION_OF
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
        .flatMap(THE::splitFirst)
        .filter(parts -> said.last().equals("version") || isVersion(parts.after()))
        .filter(parts -> !parts.after().lastSaid().matches(".*[\u2019']s"))
        .map(parts -> new Phrasing.Versioned(parts.before().text(), parts.after().text()));
  }

  /** "You're Not the Only One" is a title. */
  private static boolean isVersion(Phrase words) {
    return !CatalogueEnglish.versions(words.words()).isEmpty();
  }

  private static String version(Phrase words) {
    Phrase bare = BEFORE.cutFromStart(words).orElse(words);
    return VERSION.cutFromEnd(bare).orElse(bare).text();
  }
}
