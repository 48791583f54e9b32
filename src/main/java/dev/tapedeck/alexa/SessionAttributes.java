package dev.tapedeck.alexa;

import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Session;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The session attributes: values that a session keeps from one turn to the next.
 *
 * @param inSession whether the request belongs to a session that the user opened
 * @param person the id of the person who speaks: each person of a session has separate values
 * @param attributes as Alexa returns them; any of them may be missing or malformed
 */
record SessionAttributes(boolean inSession, String person, Map<String, Object> attributes) {
  private static final String SAID = "said";
  private static final String MEMORY = "memory";

  /** Set when a one-shot request was answered with a question. The next answer ends the session. */
  private static final String ONE_SHOT = "oneShot";

  static SessionAttributes of(RequestEnvelope request) {
    Session session = request.getSession();
    String person = TurnReader.person(request.getContext().getSystem());
    if (session == null || session.getAttributes() == null) {
      return new SessionAttributes(isOld(session), person, Map.of());
    }
    Map<String, Object> attributes = session.getAttributes();
    boolean inSession = isOld(session) && !attributes.containsKey(ONE_SHOT);
    return new SessionAttributes(inSession, person, attributes);
  }

  private static boolean isOld(Session session) {
    return session != null && !Boolean.TRUE.equals(session.getNew());
  }

  /** The speech of the last answer, as SSML. */
  Optional<Speech> said() {
    return Optional.ofNullable(attributes.get(SAID))
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .filter(ssml -> ssml.codePoints().anyMatch(Character::isLetterOrDigit))
        .map(Speech::new);
  }

  /** The values kept for this person. */
  Map<String, String> sessionValues() {
    return valuesByPerson().getOrDefault(person, new HashMap<>());
  }

  /** The attributes to send after this answer. */
  Map<String, Object> after(Turn turn, Answer answer) {
    Map<String, String> values = new HashMap<>(turn.sessionValues());
    values.keySet().removeIf(name -> name.startsWith(Answer.NEXT_TURN_ONLY));
    values.putAll(answer.sessionValues());
    Map<String, Map<String, String>> byPerson = valuesByPerson();
    byPerson.put(person, values);
    String said = answer.speech().ssml();
    ResponseSize.limit(byPerson, ResponseSize.forAttributes(answer) - ResponseSize.bytes(said));
    byPerson.values().removeIf(Map.of()::equals);
    Map<String, Object> after = new HashMap<>();
    after.put(SAID, said);
    after.put(MEMORY, byPerson);
    if (answer.isQuestion() && !turn.inSession()) {
      after.put(ONE_SHOT, true);
    }
    return after;
  }

  /** The values of all persons, by person id. */
  private Map<String, Map<String, String>> valuesByPerson() {
    Map<String, Map<String, String>> byPerson = new HashMap<>();
    if (attributes.get(MEMORY) instanceof Map<?, ?> stored) {
      stored.forEach((person, values) -> byPerson.put(String.valueOf(person), values(values)));
    }
    return byPerson;
  }

  private static Map<String, String> values(Object stored) {
    Map<String, String> values = new HashMap<>();
    if (stored instanceof Map<?, ?> map) {
      map.forEach(
          (name, value) -> {
            if (value != null) {
              values.put(String.valueOf(name), String.valueOf(value));
            }
          });
    }
    return values;
  }
}
