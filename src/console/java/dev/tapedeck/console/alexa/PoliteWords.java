package dev.tapedeck.console.alexa;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** Polite words and fillers at the edges of an utterance: "could you … please". */
final class PoliteWords {
  private final List<List<String>> please;
  private final List<List<String>> openings;
  private final List<List<String>> closings;

  /** Reads the words of a locale's language; a language without a file has none. */
  PoliteWords(String locale) {
    Properties words = new Properties();
    String language = locale.replaceAll("[-_].*", "");
    try (InputStream in =
        PoliteWords.class.getResourceAsStream("polite_" + language + ".properties")) {
      if (in != null) {
        words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    please = phrases(words, "please");
    openings = phrases(words, "openings");
    closings = phrases(words, "closings");
  }

  /** The phrases of a list, the longest first. */
  private static List<List<String>> phrases(Properties words, String key) {
    return Arrays.stream(words.getProperty(key, "").split(","))
        .map(SpokenText::split)
        .filter(phrase -> !phrase.isEmpty())
        .sorted(Comparator.<List<String>>comparingInt(List::size).reversed())
        .toList();
  }

  /** The words without one "please" at either end. */
  List<String> withoutPlease(List<String> words) {
    List<String> rest = withoutStart(words, please).orElse(words);
    return withoutEnd(rest, please).orElse(rest);
  }

  /** The words without all polite words and fillers at either end; all words if none would stay. */
  List<String> without(List<String> words) {
    Optional<List<String>> shorter =
        withoutStart(words, openings).or(() -> withoutEnd(words, closings));
    return shorter.map(this::without).orElse(words);
  }

  private static Optional<List<String>> withoutStart(
      List<String> words, List<List<String>> phrases) {
    return phrases.stream()
        .filter(phrase -> phrase.size() < words.size())
        .filter(phrase -> words.subList(0, phrase.size()).equals(phrase))
        .findFirst()
        .map(phrase -> words.subList(phrase.size(), words.size()));
  }

  private static Optional<List<String>> withoutEnd(List<String> words, List<List<String>> phrases) {
    return phrases.stream()
        .filter(phrase -> phrase.size() < words.size())
        .filter(phrase -> words.subList(words.size() - phrase.size(), words.size()).equals(phrase))
        .findFirst()
        .map(phrase -> words.subList(0, words.size() - phrase.size()));
  }
}
