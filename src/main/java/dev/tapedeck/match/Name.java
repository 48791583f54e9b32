package dev.tapedeck.match;

import dev.tapedeck.language.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A normalized name: its words in lower case, without accents and punctuation, numbers as digits,
 * initials as one word, "&amp;" as "and". Letters of all scripts are kept.
 */
public final class Name {
  private final Language language;
  private final List<String> words;

  /** Computed on first use, and cached because it is used often. */
  private String joined;

  private Name(Language language, List<String> words) {
    this.language = language;
    this.words = words;
  }

  /** A name said in this language, or a catalogue's name in any language. */
  public static Name of(Language language, String text) {
    return new Name(language, language.words(text));
  }

  /** The name without anything in brackets, after a dash or after "feat." */
  public static Name undecorated(Language language, String text) {
    return Title.of(language, text).bare();
  }

  /** The name without its leading article. Unchanged if nothing would be left. */
  Name withoutArticle() {
    return with(language.withoutArticle(words));
  }

  /**
   * The name without leading possessives and articles: "my", "the". Unchanged if nothing would be
   * left.
   */
  public Name withoutPossessive() {
    return with(language.withoutPossessive(words));
  }

  /** The name without a word for its kind at the end: "gym" for "gym playlist". */
  Name withoutKind() {
    return with(language.withoutKind(words));
  }

  /** The name without words for a version of a recording: "layla" for "layla live". */
  Name withoutVersions() {
    return with(language.withoutVersions(words));
  }

  private Name with(List<String> others) {
    return others.equals(words) ? this : new Name(language, others);
  }

  public List<String> words() {
    return words;
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** Whether it consists of common words only: "the", "of the". */
  boolean isCommon() {
    return language.isCommon(words);
  }

  /**
   * The share of this name's words that the other name covers, 0 to 1. It is 0 if the other name is
   * not completely in this one.
   */
  double shareOf(Name other) {
    int shared = hasAllOf(other) ? other.words.size() : consecutiveWords(other.joined());
    return (double) shared / words.size();
  }

  /**
   * Whether this name has every word of the other one, at least as often. If the other one has
   * several words, singular and plural count as equal: "sergeant pepper" in "Sgt. Pepper's Lonely
   * Hearts Club Band".
   */
  private boolean hasAllOf(Name other) {
    int size = other.words.size();
    return size <= words.size()
        && (size > 1 ? singular().hasEach(other.singular()) : hasEach(other));
  }

  private boolean hasEach(Name other) {
    Map<String, Integer> left = new HashMap<>();
    words.forEach(word -> left.merge(word, 1, Integer::sum));
    return other.words.stream().allMatch(word -> left.merge(word, -1, Integer::sum) >= 0);
  }

  private Name singular() {
    return with(words.stream().map(language::stem).toList());
  }

  /**
   * The number of consecutive words that have these letters: 1 in "Facebook Story" for "face book".
   */
  private int consecutiveWords(String letters) {
    for (int from = 0; from < words.size(); from++) {
      int length = 0;
      int to = from;
      while (to < words.size() && letters.startsWith(words.get(to), length)) {
        length += words.get(to++).length();
      }
      if (to > from && length == letters.length()) {
        return to - from;
      }
    }
    return 0;
  }

  /** Its numbers. Names with different numbers are different names. */
  List<String> numbers() {
    List<String> numbers = new ArrayList<>();
    for (String word : words) {
      if (Character.isDigit(word.charAt(0))) {
        numbers.add(word);
      }
    }
    return numbers;
  }

  /** The letters without spaces, so that "black bird" equals "blackbird". */
  String joined() {
    if (joined == null) {
      joined = String.join("", words);
    }
    return joined;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Name name && words.equals(name.words);
  }

  @Override
  public int hashCode() {
    return words.hashCode();
  }

  @Override
  public String toString() {
    return String.join(" ", words);
  }
}
