package dev.tapedeck.language;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Word lists and filters for languages with spaces between words. */
final class Words {
  private Words() {}

  /** The words of a list with spaces between them. */
  static Set<String> of(String list) {
    return Set.of(list.split(" "));
  }

  /** The words without leading ones that match. Unchanged if nothing would be left. */
  static List<String> withoutLeading(List<String> words, Predicate<String> matches) {
    int from = 0;
    while (from < words.size() && matches.test(words.get(from))) {
      from++;
    }
    return from == words.size() ? words : words.subList(from, words.size());
  }

  /** The words without those that match. Unchanged if nothing would be left. */
  static List<String> without(List<String> words, Predicate<String> matches) {
    List<String> rest = words.stream().filter(matches.negate()).toList();
    return rest.isEmpty() ? words : rest;
  }
}
