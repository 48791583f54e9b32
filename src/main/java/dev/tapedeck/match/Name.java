package dev.tapedeck.match;

import dev.tapedeck.language.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * A name made comparable: the words of it, in lower case, without accents and punctuation, numbers
 * as digits, initials as one word, "&amp;" as "and". Letters of every script stay.
 */
public final class Name {
  private final Language language;
  private final List<String> words;

  /** Computed on first use, and used often. */
  private String joined;

  private Name(Language language, List<String> words) {
    this.language = language;
    this.words = words;
  }

  /** A name as somebody said it in that language, or as a catalogue writes it in any. */
  public static Name of(Language language, String text) {
    return new Name(language, language.words(text));
  }

  /** The same without what stands in brackets or after a dash: what catalogues add. */
  public static Name undecorated(Language language, String text) {
    return Title.of(language, text).bare();
  }

  /** The same without its leading article, unless nothing would be left. */
  Name withoutArticle() {
    return with(language.withoutArticle(words));
  }

  /** The same without what a listener puts before the names of their own things, "my" or "the". */
  public Name withoutPossessive() {
    return with(language.withoutPossessive(words));
  }

  /** The same without the kind of thing that it is: "gym playlist". */
  Name withoutKind() {
    return with(language.withoutKind(words));
  }

  /** The same without words that name a version of a recording: "layla live". */
  Name withoutVersions() {
    return with(language.withoutVersions(words));
  }

  private Name with(List<String> others) {
    return others.equals(words) ? this : new Name(language, others);
  }

  public List<String> words() {
    return words;
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** Whether it says nothing on its own: "the", "of the". */
  boolean isCommon() {
    return language.isCommon(words);
  }

  /** How much of this name is that one, from 0 to 1; 0 also if only some of that one is in it. */
  double shareOf(Name that) {
    int shared = hasAllOf(that) ? that.words.size() : inARow(that.joined());
    return (double) shared / words.size();
  }

  /**
   * Whether every word of that name is in this one, as often as there. In a name of several words
   * one may be a plural: "sergeant pepper" is some of "Sgt. Pepper's Lonely Hearts Club Band".
   */
  private boolean hasAllOf(Name that) {
    int size = that.words.size();
    return size <= words.size() && (size > 1 ? singular().hasEach(that.singular()) : hasEach(that));
  }

  private boolean hasEach(Name that) {
    List<String> left = new ArrayList<>(words);
    return that.words.stream().allMatch(left::remove);
  }

  private Name singular() {
    return with(words.stream().map(language::stem).toList());
  }

  /** How many words, one after the other, are that: 1 of "Facebook Story" for "face book". */
  private int inARow(String sought) {
    for (int from = 0; from < words.size(); from++) {
      StringBuilder row = new StringBuilder();
      int to = from;
      while (to < words.size() && row.length() < sought.length()) {
        row.append(words.get(to++));
      }
      if (sought.contentEquals(row)) {
        return to - from;
      }
    }
    return 0;
  }

  /** Its numbers; names that differ in them are different names. */
  List<String> numbers() {
    List<String> numbers = new ArrayList<>();
    for (String word : words) {
      if (Character.isDigit(word.charAt(0))) {
        numbers.add(word);
      }
    }
    return numbers;
  }

  /** Without blanks, so that "black bird" is "blackbird". */
  public String joined() {
    if (joined == null) {
      joined = String.join("", words);
    }
    return joined;
  }

  @Override
  public boolean equals(Object that) {
    return that instanceof Name name && words.equals(name.words);
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
