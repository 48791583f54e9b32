package dev.tapedeck.language;

import java.util.Optional;
import java.util.Set;

/** The English words for one kind of music, before, after and without a name. */
final class EnglishKindWords {
  private static final String CALLED =
      "called|named|titled|entitled|by the name of|with the name|with the name of";
  private static final String DETERMINERS = "|the|a|an|my|our|that";

  /** Words before one for a kind with which it ends a name: "Strike Up the Band". */
  private static final Set<String> LEADING_TO =
      Words.of("and or of to with in like from up for not is by on at this all");

  /** A clause about another thing ends with one: "album this is from". */
  private static final Set<String> LEFT_OPEN = Words.of("from on off by of in");

  /** "For" may be a word of the sample: "a playlist for {me called gym}". */
  private static final Phrases ONLY_CALLED = Phrases.combining("|me|us|for me|for us", CALLED);

  private static final Phrases ARTICLES = Phrases.of("the", "my", "our", "a", "an");

  private final MusicKind kind;
  private final Phrases introducing;
  private final Phrases before;
  private final Phrases after;
  private final Phrases alone;
  private final Phrases suffixes;
  private final Set<String> continuing;
  private final Set<String> noSuffixAfter;

  /**
   * The words for a kind.
   *
   * @param words that mean nothing else
   * @param afterArticle that mean this only after "the"
   * @param suffixes that stand after a name without an article: "gym playlist"
   * @param continuing words after which the word for the kind belongs to the name: "album of"
   * @param noSuffixAfter words before which it does: "white album"
   */
  EnglishKindWords(
      MusicKind kind,
      String words,
      String afterArticle,
      String suffixes,
      String continuing,
      String noSuffixAfter) {
    String all = words + "|" + afterArticle;
    this.kind = kind;
    this.introducing = Phrases.combining(DETERMINERS, all, CALLED);
    this.before = Phrases.combining(DETERMINERS, words).and(Phrases.combining("the", afterArticle));
    this.after = Phrases.combining("the", all);
    this.alone =
        Phrases.combining("|a|an|my|some|any|one of my|another|a random", words)
            .and(Phrases.combining("a|an|some|any|another|a random", afterArticle))
            .and(Phrases.combining("some|any|one of my|some of my|my", plurals(words)));
    this.suffixes = Phrases.combining(suffixes);
    this.continuing = Words.of(continuing);
    this.noSuffixAfter = Words.of(noSuffixAfter);
  }

  private static String plurals(String words) {
    return words.replace("|", "s|") + "s";
  }

  /** The name in "called hello". */
  static Optional<Phrase> afterCalled(Phrase said) {
    return ONLY_CALLED.cutFromStart(said);
  }

  MusicKind kind() {
    return kind;
  }

  /** "A playlist". "My Song" is a title. */
  boolean isAlone(Phrase said) {
    return alone.contains(said) && !(kind == MusicKind.SONG && said.word(0).equals("my"));
  }

  /** The name in "the song called hello". */
  Optional<Phrase> introduced(Phrase said) {
    return introducing.cutFromStart(said);
  }

  /** The name in "the song hello". */
  Optional<Phrase> afterKind(Phrase said) {
    return before
        .cutFromStart(said)
        .filter(name -> !continuing.contains(name.word(0)))
        .filter(name -> !isNumber(name) && !LEFT_OPEN.contains(name.last()));
  }

  /** "Song 2" is a title, "the song 99 problems" is a song and a title. */
  private static boolean isNumber(Phrase name) {
    return name.size() == 1 && EnglishNumbers.inDigits(name.words()).get(0).matches("\\d+");
  }

  /** The name in "queen the band". */
  Optional<Phrase> beforeKind(Phrase said) {
    return after.cutFromEnd(said).filter(name -> !LEADING_TO.contains(name.last()));
  }

  /** The name in "my gym playlist". */
  Optional<Phrase> withoutSuffix(Phrase said) {
    return suffixes
        .cutFromEnd(said)
        .filter(name -> !LEADING_TO.contains(name.last()) && !noSuffixAfter.contains(name.last()))
        .map(name -> ARTICLES.cutFromStart(name).orElse(name));
  }
}
