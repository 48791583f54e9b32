package dev.tapedeck.console.alexa;

import dev.tapedeck.console.alexa.InteractionModel.Slot;
import java.util.Comparator;
import java.util.List;

/** One way to read an utterance: a sample, what fills its slots, and how good that is. */
record SampleMatch(Sample sample, List<Filling> fillings, int score) {
  /** The better first; see {@link Resolver} for what decides. */
  static final Comparator<SampleMatch> BEST_FIRST =
      Comparator.comparingInt(SampleMatch::score)
          .reversed()
          .thenComparingInt(SampleMatch::longestUnlisted);

  /** A slot and the words that fill it. */
  record Filling(Slot slot, SlotFit fit, int words) {}

  private int longestUnlisted() {
    return fillings.stream()
        .filter(filling -> !filling.fit().listed())
        .mapToInt(Filling::words)
        .max()
        .orElse(0);
  }
}
