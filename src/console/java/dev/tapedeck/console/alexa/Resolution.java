package dev.tapedeck.console.alexa;

import java.util.List;

/**
 * The intent and slots of an utterance, and why.
 *
 * @param words the words that were matched: those of the utterance, without polite words if it does
 *     not match with them
 * @param intent the intent's name; AMAZON.FallbackIntent if no sample matches
 * @param sample the matching sample as in the model; empty if none matches
 * @param slots all slots of the intent, in the model's order
 * @param score see {@link Resolver}
 * @param literal whether the sample has no slots
 * @param runnersUp the next best matches of other intents, best first
 * @param nearest the samples of other intents that share the most words but do not match
 */
public record Resolution(
    String utterance,
    String words,
    String intent,
    String sample,
    List<FilledSlot> slots,
    int score,
    boolean literal,
    List<RunnerUp> runnersUp,
    List<NearMiss> nearest) {

  /**
   * A slot of the request.
   *
   * @param value its value, or empty
   */
  public record FilledSlot(String name, String type, String value, List<Authority> authorities) {}

  /**
   * The result of one authority of entity resolution.
   *
   * @param values the matching values; empty means ER_SUCCESS_NO_MATCH
   */
  public record Authority(String name, List<Entity> values) {}

  /** A value of an authority. */
  public record Entity(String name, String id) {}

  /** A match with a lower score. */
  public record RunnerUp(String intent, String sample, int score) {}

  /** A similar sample that does not match. */
  public record NearMiss(String intent, String sample) {}

  /** Whether a sample matches. */
  public boolean matched() {
    return !sample.isEmpty();
  }
}
