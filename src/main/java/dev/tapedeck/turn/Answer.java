package dev.tapedeck.turn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What Tape Deck answers, as a value.
 *
 * @param reprompt said if the listener stays silent while the microphone is open
 * @param question a slot to be filled by what the listener says next
 * @param names names of the listener's own that Alexa shall expect from now on, by slot type; sent
 *     only when nothing is asked, since Alexa allows it beside no question
 * @param remembered what to remember until the session ends, by name; an empty value is forgotten
 */
public record Answer(
    Speech speech,
    Optional<Speech> reprompt,
    Optional<Card> card,
    Session session,
    Optional<Question> question,
    Map<String, List<String>> names,
    Map<String, String> sessionValues) {

  /** What is remembered under a name that begins so is forgotten after one turn. */
  public static final String NEXT_TURN_ONLY = "next.";

  /** What becomes of the session after the answer. */
  public enum Session {
    /** An open one stays open, a one-shot ends. */
    UNCHANGED,
    /** The microphone opens. */
    OPEN,
    CLOSED
  }

  /**
   * A question whose answer fills a slot.
   *
   * @param intent the intent to go on with, listed under {@code dialog} in the interaction model
   * @param slots what is known of its slots already, empty where nothing is
   */
  public record Question(String intent, String slot, Map<String, String> slots) {}

  /** Says it and leaves the session as it is. */
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

  /** And says this. */
  public Answer followedBy(Speech more) {
    return new Answer(speech.then(more), reprompt, card, session, question, names, sessionValues);
  }

  /** Ends the session. */
  public Answer closing() {
    return new Answer(
        speech, Optional.empty(), card, Session.CLOSED, Optional.empty(), names, sessionValues);
  }

  /** Opens the microphone for whatever the listener wants. */
  public Answer listening(Speech onSilence) {
    return new Answer(
        speech, Optional.of(onSilence), card, Session.OPEN, question, names, sessionValues);
  }

  /**
   * Opens the microphone for the value of a slot; the question itself is asked again on silence.
   */
  public Answer asking(Question asked) {
    return new Answer(
        speech, Optional.of(speech), card, Session.OPEN, Optional.of(asked), names, sessionValues);
  }

  /** Whether it asks for something that the listener is to say next. */
  public boolean isQuestion() {
    boolean forNextTurn =
        sessionValues.keySet().stream().anyMatch(n -> n.startsWith(NEXT_TURN_ONLY));
    return question.isPresent() || session == Session.OPEN && forNextTurn;
  }

  /** Remembers this, besides what it remembers already, until the session ends. */
  public Answer remembering(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(sessionValues);
    all.putAll(more);
    return new Answer(speech, reprompt, card, session, question, names, Map.copyOf(all));
  }

  /** Lets Alexa expect these names, by slot type, most important first. */
  public Answer expecting(Map<String, List<String>> expected) {
    return new Answer(speech, reprompt, card, session, question, expected, sessionValues);
  }
}
