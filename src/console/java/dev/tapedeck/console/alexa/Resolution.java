package dev.tapedeck.console.alexa;

import java.util.List;
import java.util.Optional;

/**
 * What an utterance was understood as, and why.
 *
 * @param intent the intent's name; AMAZON.FallbackIntent if nothing fits
 * @param sample the sample that fits, as it stands in the model; empty if none does
 * @param slots all slots of the intent, in the model's order
 * @param score see {@link Resolver}
 * @param literal whether the sample is all words and no slots
 * @param runnersUp the next best readings by other intents, best first
 * @param nearest the samples of other intents that share the most words, and do not fit
 */
public record Resolution(
    String utterance,
    String intent,
    String sample,
    List<FilledSlot> slots,
    int score,
    boolean literal,
    List<RunnerUp> runnersUp,
    List<NearMiss> nearest) {

  /**
   * A slot as the request will carry it.
   *
   * @param value what was said, or empty if nothing was
   */
  public record FilledSlot(String name, String type, String value, List<Authority> authorities) {}

  /**
   * What one source of values says to a slot's words.
   *
   * @param values the entries that were meant; empty means ER_SUCCESS_NO_MATCH
   */
  public record Authority(String name, List<Entity> values) {}

  /** An entry of a source of values. */
  public record Entity(String name, String id) {}

  /** A reading that lost. */
  public record RunnerUp(String intent, String sample, int score) {}

  /** A sample that does not fit, but nearly. */
  public record NearMiss(String intent, String sample) {}

  /** Whether a sample fits. */
  public boolean matched() {
    return !sample.isEmpty();
  }

  /** What was said for a slot, if anything was. */
  public Optional<String> value(String slot) {
    return slots.stream()
        .filter(filled -> filled.name().equals(slot) && !filled.value().isEmpty())
        .map(FilledSlot::value)
        .findFirst();
  }
}
