package dev.tapedeck.language;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Helps languages that write blanks between words. */
final class Words {
  private Words() {}

  /** The words of a list with blanks between them. */
  static Set<String> of(String list) {
    return Set.of(list.split(" "));
  }

  /** The words without the leading ones that match; the same if nothing would be left. */
  static List<String> withoutLeading(List<String> words, Predicate<String> left) {
    int from = 0;
    while (from < words.size() && left.test(words.get(from))) {
      from++;
    }
    return from == words.size() ? words : words.subList(from, words.size());
  }

  /** The words without those that match; the same if nothing would be left. */
  static List<String> without(List<String> words, Predicate<String> left) {
    List<String> rest = words.stream().filter(left.negate()).toList();
    return rest.isEmpty() ? words : rest;
  }
}
