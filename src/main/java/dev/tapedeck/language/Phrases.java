package dev.tapedeck.language;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Fixed phrases of one or more words, to be found in other phrases. */
final class Phrases {
  private final Set<List<String>> all;
  private final List<List<String>> longestFirst;

  private Phrases(Stream<List<String>> phrases) {
    this.all = Set.copyOf(new HashSet<>(phrases.filter(words -> !words.isEmpty()).toList()));
    this.longestFirst =
        all.stream().sorted(Comparator.<List<String>>comparingInt(List::size).reversed()).toList();
  }

  /** These phrases, in lower case and without punctuation: "thats". */
  static Phrases of(String... phrases) {
    return new Phrases(Arrays.stream(phrases).map(phrase -> Phrase.of(phrase).words()));
  }

  /**
   * All combinations of one alternative of each part: {@code ("|the", "next|previous", "song")}
   * gives "next song", "the next song" and so on.
   *
   * @param parts alternatives, separated by "|"; an empty one stands for no word
   */
  static Phrases combining(String... parts) {
    Stream<String> combined = Stream.of("");
    for (String part : parts) {
      List<String> alternatives = List.of(part.split("\\|", -1));
      combined = combined.flatMap(start -> alternatives.stream().map(end -> start + " " + end));
    }
    return new Phrases(combined.map(phrase -> Phrase.of(phrase).words()));
  }

  Phrases and(Phrases others) {
    return new Phrases(Stream.concat(all.stream(), others.all.stream()));
  }

  /** Whether the phrase is one of these. */
  boolean contains(Phrase phrase) {
    return all.contains(phrase.words());
  }

  /** The phrase without the longest of these at its end; empty if none is, or nothing is left. */
  Optional<Phrase> cutFromEnd(Phrase phrase) {
    return longestFirst.stream()
        .filter(words -> phrase.size() > words.size())
        .filter(words -> phrase.has(words, phrase.size() - words.size()))
        .findFirst()
        .map(words -> phrase.until(phrase.size() - words.size()));
  }

  /** The phrase without the longest of these at its start; empty if none is, or nothing is left. */
  Optional<Phrase> cutFromStart(Phrase phrase) {
    return longestFirst.stream()
        .filter(words -> phrase.size() > words.size() && phrase.has(words, 0))
        .findFirst()
        .map(words -> phrase.from(words.size()));
  }

  /** What is before and after the first of these inside the phrase; neither is empty. */
  Optional<Parts> splitFirst(Phrase phrase) {
    return IntStream.range(1, phrase.size())
        .boxed()
        .flatMap(at -> splitAt(phrase, at).stream())
        .findFirst();
  }

  private Optional<Parts> splitAt(Phrase phrase, int at) {
    return longestFirst.stream()
        .filter(words -> phrase.has(words, at) && at + words.size() < phrase.size())
        .findFirst()
        .map(words -> new Parts(phrase.until(at), phrase.from(at + words.size())));
  }

  /** What is before and after a phrase. */
  record Parts(Phrase before, Phrase after) {}
}
