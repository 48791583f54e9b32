package dev.tapedeck.language;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Prepositions of one or more words ("on", "auf dem") between two names, for languages that write
 * spaces between words and put the second name after the preposition.
 */
final class Prepositions {
  private final List<String> all;
  private final List<String> longestFirst;

  /**
   * Prepositions of the same meaning.
   *
   * @param all in lower case
   */
  Prepositions(String... all) {
    this.all = List.of(all);
    this.longestFirst =
        List.of(all).stream().sorted(Comparator.comparing(String::length).reversed()).toList();
  }

  /** The two names with each of the prepositions between them. */
  List<String> join(String name, String other) {
    return all.stream().map(word -> name + " " + word + " " + other).toList();
  }

  /** Splits at the last preposition that has text before and after it. */
  Optional<Split> splitLast(String text) {
    return IntStream.iterate(text.length() - 1, at -> at > 0, at -> at - 1)
        .filter(at -> text.charAt(at) == ' ')
        .boxed()
        .flatMap(at -> splitAt(text, at).stream())
        .findFirst();
  }

  /** Splits at the first preposition that has text before and after it. */
  Optional<Split> splitFirst(String text) {
    return IntStream.range(1, text.length())
        .filter(at -> text.charAt(at) == ' ')
        .boxed()
        .flatMap(at -> splitAt(text, at).stream())
        .findFirst();
  }

  private Optional<Split> splitAt(String text, int space) {
    return longestFirst.stream()
        .map(word -> " " + word + " ")
        .filter(word -> text.regionMatches(true, space, word, 0, word.length()))
        .map(word -> new Split(text.substring(0, space), text.substring(space + word.length())))
        .filter(split -> !split.name().isBlank() && !split.other().isBlank())
        .findFirst();
  }
}
