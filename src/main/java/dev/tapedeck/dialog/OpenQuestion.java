package dev.tapedeck.dialog;

import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Turn;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * The question "which one" of the last answer, kept in the session: Alexa may take the reply for
 * another request, such as "the second one". It is valid for the next turn only.
 *
 * @param intent the intent that is to be called again with the choice
 * @param slot the slot that the choice fills
 * @param slots the slots of that intent so far
 * @param choices the names to choose from, in the order in which they were said; not empty
 */
public record OpenQuestion(
    String intent, String slot, Map<String, String> slots, List<String> choices) {
  private static final String INTENT = Answer.NEXT_TURN_ONLY + "question.intent";
  private static final String SLOT = Answer.NEXT_TURN_ONLY + "question.slot";
  private static final String CHOICES = Answer.NEXT_TURN_ONLY + "question.choices";

  /** The prefix of the session values that hold the slots so far. */
  private static final String FILLED = Answer.NEXT_TURN_ONLY + "question.slots.";

  private static final String SEPARATOR = "\n";

  /** The question that this turn may answer; empty if the last answer asked none. */
  public static Optional<OpenQuestion> of(Turn turn) {
    Optional<String> intent = turn.sessionValue(INTENT);
    Optional<String> slot = turn.sessionValue(SLOT);
    Optional<String> choices = turn.sessionValue(CHOICES);
    return intent.isEmpty() || slot.isEmpty() || choices.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new OpenQuestion(
                intent.get(),
                slot.get(),
                slots(turn),
                List.copyOf(Arrays.asList(choices.get().split(SEPARATOR)))));
  }

  private static Map<String, String> slots(Turn turn) {
    Map<String, String> slots = new HashMap<>();
    turn.sessionValues()
        .forEach(
            (name, value) -> {
              if (name.startsWith(FILLED)) {
                slots.put(name.substring(FILLED.length()), value);
              }
            });
    return slots;
  }

  /** The question of a slot of this name; also of another intent, as after "use the second one". */
  public static Optional<OpenQuestion> of(Turn turn, String slot) {
    return of(turn).filter(open -> open.slot.equals(slot));
  }

  /** The session values that keep the question. */
  Map<String, String> toSession(Turn turn) {
    Map<String, String> values = new HashMap<>();
    values.put(INTENT, intent);
    values.put(SLOT, slot);
    values.put(
        CHOICES,
        choices.stream().map(OpenQuestion::oneLine).collect(Collectors.joining(SEPARATOR)));
    slots.keySet().stream()
        .filter(name -> !name.equals(slot))
        .forEach(name -> turn.slot(name).ifPresent(value -> values.put(FILLED + name, value)));
    return values;
  }

  /** A line break separates the choices. */
  private static String oneLine(String choice) {
    return choice.replace(SEPARATOR, " ");
  }

  /** Whether this is the position of a choice: "the second one". It may be too high. */
  public boolean isPosition(Turn turn, String said) {
    return turn.language().position(said, choices.size()).isPresent();
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
}
