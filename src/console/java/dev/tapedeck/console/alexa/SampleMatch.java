package dev.tapedeck.console.alexa;

import dev.tapedeck.console.alexa.InteractionModel.Slot;
import java.util.Comparator;
import java.util.List;

/** A match of a sample with an utterance: the slot values and the score. */
record SampleMatch(Sample sample, List<Filling> fillings, int score) {
  /** Best first; see {@link Resolver} for the criteria. */
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
