package dev.tapedeck.dialog;

import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Answer.Question;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The question of the last answer, kept in the session: Alexa may take the reply for another
 * request, such as "the second one". It is valid for the next turn only.
 *
 * @param intent the intent that is to be called again with the reply
 * @param slot the slot that the reply fills
 * @param slots the slots of that intent so far
 * @param choices the names to choose from, in the order in which they were said; empty after a
 *     question such as "which song"
 * @param known the choices, and names that were not said but are known to be possible
 * @param text the question as it was asked at first; empty if unknown
 * @param isRepeated whether it was asked again already
 */
public record OpenQuestion(
    String intent,
    String slot,
    Map<String, String> slots,
    List<String> choices,
    List<String> known,
    Optional<Speech> text,
    boolean isRepeated) {
  private static final String TEXT = Question.PREFIX + "text";
  private static final String CHOICES = Question.PREFIX + "choices";
  private static final String KNOWN = Question.PREFIX + "known";
  private static final String REPEATED = Question.PREFIX + "repeated";

  /** Maximum number of names kept in the session attributes, which Alexa limits in size. */
  private static final int MAX_KNOWN = 30;

  private static final String SEPARATOR = "\n";

  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z.]*");

  /** The question that this turn may answer; empty if the last answer asked none. */
  public static Optional<OpenQuestion> of(Turn turn) {
    Optional<String> intent = name(turn, Question.INTENT);
    Optional<String> slot = name(turn, Question.SLOT);
    return intent.isEmpty() || slot.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new OpenQuestion(
                intent.get(),
                slot.get(),
                slots(turn),
                names(turn, CHOICES),
                names(turn, KNOWN),
                turn.sessionValue(TEXT).map(Speech::new),
                turn.sessionValue(REPEATED).isPresent()));
  }

  /** The name of an intent or slot. Session values come with the request, so they are checked. */
  private static Optional<String> name(Turn turn, String key) {
    return turn.sessionValue(key).filter(name -> NAME.matcher(name).matches());
  }

  private static Map<String, String> slots(Turn turn) {
    Map<String, String> slots = new HashMap<>();
    turn.sessionValues()
        .forEach(
            (name, value) -> {
              if (name.startsWith(Question.FILLED)) {
                slots.put(name.substring(Question.FILLED.length()), value);
              }
            });
    return slots;
  }

  private static List<String> names(Turn turn, String key) {
    return turn.sessionValue(key).stream()
        .flatMap(names -> Arrays.stream(names.split(SEPARATOR)))
        .toList();
  }

  /** The question of a slot of this name; also of another intent, as after "use the second one". */
  public static Optional<OpenQuestion> of(Turn turn, String slot) {
    return of(turn).filter(open -> open.slot.equals(slot));
  }

  /** The session values that keep the names. */
  static Map<String, String> names(List<String> choices, List<String> known) {
    return Map.of(CHOICES, joined(choices), KNOWN, joined(known));
  }

  /** The session values that keep the words of the question. */
  static Map<String, String> text(Speech question) {
    return Map.of(TEXT, question.ssml());
  }

  private static String joined(List<String> names) {
    return names.stream()
        .limit(MAX_KNOWN)
        .map(name -> name.replace(SEPARATOR, " ")) // A line break separates them.
        .collect(Collectors.joining(SEPARATOR));
  }

  /** Whether this is the position of a choice: "the second one". It may be too high. */
  public boolean isPosition(Turn turn, String said) {
    return !choices.isEmpty() && turn.language().position(said, choices.size()).isPresent();
  }

  /** The choice at the position that was said: "number two"; empty if there is none. */
  public Optional<String> atPosition(Turn turn, String said) {
    OptionalInt position = turn.language().position(said, choices.size());
    return position.isPresent() && position.getAsInt() >= 1 && position.getAsInt() <= choices.size()
        ? Optional.of(choices.get(position.getAsInt() - 1))
        : Optional.empty();
  }

  /** The turn that calls the intent again with this reply to the question. */
  public Turn answered(Turn turn, String reply) {
    Map<String, String> filled = new HashMap<>(slots);
    filled.put(slot, reply);
    return turn.as(intent, filled);
  }

  /**
   * The answer to a reply that names nothing: the first time it is followed by the question again,
   * so that the wish is not lost. Without a question it is the answer alone.
   *
   * @param answer says that there is nothing of this name
   */
  public static Answer askAgainAfter(Turn turn, Answer answer) {
    return of(turn)
        .filter(open -> !open.isRepeated && open.intent.equals(turn.intentWithSlots()))
        .flatMap(
            open ->
                open.text.map(
                    question ->
                        open.again(answer.speech().then(question))
                            .remembering(answer.sessionValues())))
        .orElse(answer);
  }

  /**
   * Asks again with these words. A second reply that is no answer then ends the question.
   *
   * @param question the words, which should contain the question
   */
  public Answer again(Speech question) {
    return again(question, choices, known).remembering(Map.of(REPEATED, "true"));
  }

  /** Asks again as {@link #again(Speech)} does, for one of these names. */
  public Answer againFor(List<String> said, List<String> possible, Speech question) {
    return again(question, said, possible).remembering(Map.of(REPEATED, "true"));
  }

  /** Asks again after a reply that was understood: another one may still be misunderstood. */
  public Answer repeat(Speech question) {
    return again(question, choices, known).remembering(Map.of(REPEATED, isRepeated ? "true" : ""));
  }

  private Answer again(Speech question, List<String> said, List<String> possible) {
    Map<String, String> unfilled = new HashMap<>(slots);
    unfilled.put(slot, "");
    return Answer.of(question)
        .remembering(names(said, possible))
        .remembering(text.map(OpenQuestion::text).orElse(Map.of()))
        .asking(new Question(intent, slot, unfilled));
  }
}
