package dev.tapedeck.console.alexa;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The samples of a model by their literal words. A model has more than ten thousand samples, but
 * few that can match an utterance, so only those are tried.
 */
final class SampleIndex {
  private final List<Sample> samples;

  /** The positions in {@link #samples}, by each literal word. */
  private final Map<String, List<Integer>> byWord = new HashMap<>();

  /** The positions, each only by its literal word that the fewest samples have. */
  private final Map<String, List<Integer>> byRarestWord = new HashMap<>();

  private final List<Integer> withoutWords = new ArrayList<>();

  SampleIndex(List<Sample> samples) {
    this.samples = List.copyOf(samples);
    for (int i = 0; i < samples.size(); i++) {
      for (String key : samples.get(i).keys()) {
        byWord.computeIfAbsent(key, any -> new ArrayList<>()).add(i);
      }
    }
    for (int i = 0; i < samples.size(); i++) {
      samples.get(i).keys().stream()
          .min(Comparator.comparingInt(key -> byWord.get(key).size()))
          .map(rarest -> byRarestWord.computeIfAbsent(rarest, any -> new ArrayList<>()))
          .orElse(withoutWords)
          .add(i);
    }
  }

  /** The samples whose literal words are all among these keys, in the order of the model. */
  List<Sample> within(Set<String> keys) {
    IntStream found =
        keys.stream()
            .flatMap(key -> byRarestWord.getOrDefault(key, List.of()).stream())
            .mapToInt(Integer::intValue);
    return IntStream.concat(found, withoutWords.stream().mapToInt(Integer::intValue))
        .sorted()
        .mapToObj(samples::get)
        .filter(sample -> keys.containsAll(sample.keys()))
        .toList();
  }

  /** The samples that have a literal word among these keys, in the order of the model. */
  List<Shared> sharing(Set<String> keys) {
    int[] shared = new int[samples.size()];
    for (String key : keys) {
      byWord.getOrDefault(key, List.of()).forEach(i -> shared[i]++);
    }
    return IntStream.range(0, shared.length)
        .filter(i -> shared[i] > 0)
        .mapToObj(i -> new Shared(samples.get(i), shared[i]))
        .toList();
  }

  /** A sample, and how many different words it shares with an utterance. */
  record Shared(Sample sample, int words) {
    /** The part of all words, of the sample and of an utterance of this length, that is shared. */
    double similarity(int utteranceWords) {
      return 2.0 * words / (sample.parts().size() + utteranceWords);
    }
  }
}
