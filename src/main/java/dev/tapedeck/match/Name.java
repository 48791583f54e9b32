package dev.tapedeck.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A name made comparable: the words of it, in lower case, without accents and punctuation, numbers
 * as digits, initials as one word, "&amp;" as "and". Letters of every script stay.
 */
public final class Name {
  /** Words up to this length are no plurals: "his", "bts". */
  private static final int SHORT = 3;

  private final List<String> words;

  /** Made when first asked for, and asked for often. */
  private String joined;

  Name(List<String> words) {
    this.words = words;
  }

  public static Name of(String text) {
    return new Name(English.canonical(Folding.words(text)));
  }

  /** The same without what stands in brackets or after a dash: what catalogues add. */
  public static Name undecorated(String text) {
    return Title.of(text).bare();
  }

  /** The same without these words, unless nothing would be left. */
  public Name without(List<String> fillers) {
    Set<String> out =
        fillers.stream().flatMap(word -> of(word).words.stream()).collect(Collectors.toSet());
    return orThis(words.stream().filter(word -> !out.contains(word)).toList());
  }

  /** The same without its leading "the" or "a". */
  Name withoutArticle() {
    return without(English.ARTICLES, Set.of());
  }

  /** The same without what a listener puts before the names of their own things, "my" or "the". */
  Name withoutPossessive() {
    return without(English.ARTICLES, English.BELONGING);
  }

  /** The same without leading words of these, unless nothing would be left. */
  private Name without(Set<String> some, Set<String> others) {
    int from = 0;
    while (from < words.size()
        && (some.contains(words.get(from)) || others.contains(words.get(from)))) {
      from++;
    }
    return from == 0 ? this : orThis(words.subList(from, words.size()));
  }

  /** The same without the kind of thing that it is: "gym playlist". */
  Name withoutKind() {
    int last = words.size() - 1;
    return last > 0 && English.KINDS.contains(words.get(last))
        ? new Name(words.subList(0, last))
        : this;
  }

  public List<String> words() {
    return words;
  }

  private Name orThis(List<String> rest) {
    return rest.isEmpty() ? this : new Name(rest);
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** Whether it says nothing on its own: "the", "of the". */
  boolean isCommon() {
    return English.COMMON.containsAll(words);
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
    return new Name(words.stream().map(Name::singular).toList());
  }

  private static String singular(String word) {
    boolean plural = word.length() > SHORT && word.endsWith("s");
    return plural ? word.substring(0, word.length() - 1) : word;
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
