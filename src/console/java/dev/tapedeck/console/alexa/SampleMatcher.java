package dev.tapedeck.console.alexa;

import dev.tapedeck.console.alexa.Sample.Part;
import dev.tapedeck.console.alexa.SampleMatch.Filling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Matches samples with one utterance in every possible way and returns the best match. */
final class SampleMatcher {
  private static final int LITERAL = 10;
  private static final int SLOT = -3;

  private final List<String> words;
  private final SlotTypeMatcher slotTypes;
  private final SessionSlotValues sessionValues;
  private final Map<String, SlotFit> fits = new HashMap<>();

  SampleMatcher(List<String> words, SlotTypeMatcher slotTypes, SessionSlotValues sessionValues) {
    this.words = words;
    this.slotTypes = slotTypes;
    this.sessionValues = sessionValues;
  }

  /** The best match of the sample with the whole utterance, if there is one. */
  Optional<SampleMatch> best(Sample sample) {
    if (sample.parts().size() > words.size()) {
      return Optional.empty();
    }
    List<SampleMatch> found = new ArrayList<>();
    search(sample, 0, 0, new ArrayList<>(), 0, found);
    return found.stream().min(SampleMatch.BEST_FIRST);
  }

  private void search(
      Sample sample, int part, int word, List<Filling> filled, int score, List<SampleMatch> found) {
    List<Part> parts = sample.parts();
    if (part == parts.size()) {
      if (word == words.size()) {
        found.add(new SampleMatch(sample, List.copyOf(filled), score));
      }
      return;
    }
    Part next = parts.get(part);
    if (next.isSlot()) {
      int last = words.size() - (parts.size() - part - 1);
      for (int end = word + 1; end <= last; end++) {
        tryFilling(sample, part, word, end, filled, score, found);
      }
    } else if (word < words.size() && SpokenText.key(words.get(word)).equals(next.word())) {
      search(sample, part + 1, word + 1, filled, score + LITERAL, found);
    }
  }

  private void tryFilling(
      Sample sample,
      int part,
      int start,
      int end,
      List<Filling> filled,
      int score,
      List<SampleMatch> found) {
    Part slot = sample.parts().get(part);
    List<String> said = words.subList(start, end);
    if (slot.possessive()) {
      String last = said.get(said.size() - 1);
      if (!last.endsWith("'s")) {
        return;
      }
      said = new ArrayList<>(said);
      said.set(said.size() - 1, last.substring(0, last.length() - 2));
    }
    List<String> value = said;
    SlotFit fit =
        fits.computeIfAbsent(
            slot.slot().type() + " " + String.join(" ", value),
            key -> slotTypes.fit(slot.slot().type(), value, sessionValues));
    filled.add(new Filling(slot.slot(), fit, value.size()));
    search(sample, part + 1, end, filled, score + SLOT + fit.points(value.size()), found);
    filled.remove(filled.size() - 1);
  }
}
