package dev.tapedeck.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A text as a list of its words, for languages with spaces between words. Words are compared in
 * lower case and without punctuation, and returned as they were said.
 */
final class Phrase {
  private final List<String> said;
  private final List<String> words;

  private Phrase(List<String> said, List<String> words) {
    this.said = said;
    this.words = words;
  }

  static Phrase of(String text) {
    List<String> said = Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
    return new Phrase(said, said.stream().map(Phrase::plain).toList());
  }

  /** Of words that are in their plain form already. */
  static Phrase of(List<String> words) {
    return new Phrase(words, words);
  }

  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace("&", "and");
    return lower.replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
  }

  int size() {
    return words.size();
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** The text as it was said. */
  String text() {
    return String.join(" ", said);
  }

  List<String> words() {
    return words;
  }

  /** The word at this place, empty outside of the phrase. */
  String word(int at) {
    return at >= 0 && at < words.size() ? words.get(at) : "";
  }

  String last() {
    return word(size() - 1);
  }

  /** The last word as it was said: "queen's". */
  String lastSaid() {
    return said.isEmpty() ? "" : said.get(said.size() - 1);
  }

  Phrase from(int start) {
    return part(start, size());
  }

  Phrase until(int end) {
    return part(0, end);
  }

  private Phrase part(int start, int end) {
    return new Phrase(said.subList(start, end), words.subList(start, end));
  }

  /** Whether these words are at this place. */
  boolean has(List<String> others, int at) {
    int end = at + others.size();
    return at >= 0 && end <= size() && words.subList(at, end).equals(others);
  }
}
