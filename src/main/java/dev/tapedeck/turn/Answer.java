package dev.tapedeck.turn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answer to one turn, free of Alexa's SDK.
 *
 * @param reprompt said if the listener is silent while the microphone is open
 * @param question the slot that the listener's next words fill
 * @param names dynamic entities for the rest of the session, by slot type. They are sent only
 *     without a question: Alexa does not accept both in one response
 * @param sessionValues values to keep until the session ends, by name; an empty value deletes one
 */
public record Answer(
    Speech speech,
    Optional<Speech> reprompt,
    Optional<Card> card,
    Session session,
    Optional<Question> question,
    Map<String, List<String>> names,
    Map<String, String> sessionValues) {

  /** Prefix of the names of session values that are valid for the next turn only. */
  public static final String NEXT_TURN_ONLY = "next.";

  /**
   * Prefix of the names of session values about the music that was started last. A request that
   * fails removes them: the next "no, the other one" would mean music from before it.
   */
  public static final String LAST_MUSIC = "choice.";

  /** Alexa's limit of 8,000 characters for speech, without the element {@code speak}. */
  private static final int MAX_SPEECH = 8_000 - "<speak></speak>".length();

  /** Shortens speech and reprompt to what Alexa accepts. */
  public Answer {
    speech = speech.atMost(MAX_SPEECH);
    reprompt = reprompt.map(words -> words.atMost(MAX_SPEECH));
  }

  /** The state of the session after the answer. */
  public enum Session {
    /** An open session stays open, a one-shot ends. */
    UNCHANGED,
    /** The microphone opens. */
    OPEN,
    CLOSED
  }

  /**
   * A question whose answer fills a slot: it becomes a {@code Dialog.ElicitSlot} directive.
   *
   * @param intent the intent that the slot belongs to, listed under {@code dialog} in the
   *     interaction model
   * @param slots the values of its slots so far, empty for an unfilled slot
   */
  public record Question(String intent, String slot, Map<String, String> slots) {
    /** The prefix of the session values that keep a question. */
    public static final String PREFIX = NEXT_TURN_ONLY + "question.";

    public static final String INTENT = PREFIX + "intent";
    public static final String SLOT = PREFIX + "slot";

    /** The prefix of the session values that hold the slots so far. */
    public static final String FILLED = PREFIX + "slots.";

    /** The session values that keep the question, so that the reply may be any request. */
    private Map<String, String> toSession() {
      Map<String, String> values = new HashMap<>(Map.of(INTENT, intent, SLOT, slot));
      slots.forEach(
          (name, value) -> {
            if (!name.equals(slot) && !value.isBlank()) {
              values.put(FILLED + name, value);
            }
          });
      return values;
    }
  }

  /** An answer that leaves the session unchanged. */
  public static Answer of(Speech speech) {
    return new Answer(
        speech,
        Optional.empty(),
        Optional.empty(),
        Session.UNCHANGED,
        Optional.empty(),
        Map.of(),
        Map.of());
  }

  public Answer with(Card shown) {
    return new Answer(
        speech, reprompt, Optional.of(shown), session, question, names, sessionValues);
  }

  /** The same answer with this said after it. */
  public Answer followedBy(Speech more) {
    return new Answer(speech.then(more), reprompt, card, session, question, names, sessionValues);
  }

  /** Ends the session. */
  public Answer closing() {
    return new Answer(
        speech, Optional.empty(), card, Session.CLOSED, Optional.empty(), names, sessionValues);
  }

  /** Opens the microphone for any request. */
  public Answer listening(Speech onSilence) {
    return new Answer(
        speech, Optional.of(onSilence), card, Session.OPEN, question, names, sessionValues);
  }

  /** Opens the microphone for the value of a slot. The reprompt repeats the question. */
  public Answer asking(Question asked) {
    return new Answer(
            speech,
            Optional.of(speech),
            card,
            Session.OPEN,
            Optional.of(asked),
            names,
            sessionValues)
        .remembering(asked.toSession());
  }

  /** Whether the listener is expected to answer: by the value of a slot, or by yes or no. */
  public boolean isQuestion() {
    boolean forNextTurn =
        sessionValues.keySet().stream().anyMatch(n -> n.startsWith(NEXT_TURN_ONLY));
    return question.isPresent() || session == Session.OPEN && forNextTurn;
  }

  /** Adds session values. */
  public Answer remembering(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(sessionValues);
    all.putAll(more);
    return new Answer(speech, reprompt, card, session, question, names, Map.copyOf(all));
  }

  /** Sets the dynamic entities, by slot type, most important first. */
  public Answer expecting(Map<String, List<String>> expected) {
    return new Answer(speech, reprompt, card, session, question, expected, sessionValues);
  }
}
