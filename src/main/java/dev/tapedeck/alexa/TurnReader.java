package dev.tapedeck.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.model.IntentRequest;
import com.amazon.ask.model.Request;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Session;
import com.amazon.ask.model.Slot;
import com.amazon.ask.model.interfaces.system.SystemState;
import dev.tapedeck.memory.Owner;
import dev.tapedeck.spotify.Deadline;
import dev.tapedeck.spotify.SpotifyConnection;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Lines;
import dev.tapedeck.turn.MemoryService;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads a {@link Turn} out of what the SDK hands a request handler. */
public final class TurnReader {
  /** Of the about eight seconds that Alexa waits; the rest is for the way and a cold start. */
  static final Duration TURN = Duration.ofMillis(6500);

  private final SpotifyConnection spotify;
  private final MemoryService notes;

  public TurnReader(SpotifyConnection spotify, MemoryService notes) {
    this.spotify = spotify;
    this.notes = notes;
  }

  MemoryService notes() {
    return notes;
  }

  Turn of(HandlerInput input) {
    RequestEnvelope envelope = input.getRequestEnvelope();
    SystemState system = envelope.getContext().getSystem();
    Deadline deadline = Deadline.in(TURN);
    return new Turn(
        name(envelope.getRequest()),
        slots(envelope.getRequest()),
        token(system).map(token -> spotify.as(token, deadline)),
        Attributes.inSession(envelope.getSession()),
        Attributes.said(envelope.getSession()),
        Attributes.memory(envelope.getSession(), person(system)),
        echo(system),
        notes.of(owner(system)),
        Lines.of(envelope.getRequest().getLocale()));
  }

  /** The person whose voice was recognised, else everybody of the account. */
  static Optional<Owner> owner(SystemState system) {
    return Optional.ofNullable(system.getUser())
        .map(user -> user.getUserId())
        .filter(id -> !id.isBlank())
        .map(account -> new Owner(account, person(system)));
  }

  /** Who speaks, to tell apart the people of one session. */
  static String person(SystemState system) {
    return Optional.ofNullable(system.getPerson())
        .map(person -> person.getPersonId())
        .filter(id -> !id.isBlank())
        .orElse(Owner.EVERYBODY);
  }

  /** The intent's name, or the type of a request that is none. */
  static String name(Request request) {
    return request instanceof IntentRequest intent && intent.getIntent() != null
        ? intent.getIntent().getName()
        : request.getType();
  }

  private static Map<String, String> slots(Request request) {
    Map<String, String> values = new HashMap<>();
    if (request instanceof IntentRequest intent
        && intent.getIntent() != null
        && intent.getIntent().getSlots() != null) {
      // The raw value: what a built-in type resolves a name to can be somebody else altogether.
      intent.getIntent().getSlots().forEach((name, slot) -> values.put(name, value(slot)));
    }
    return values;
  }

  private static String value(Slot slot) {
    return slot == null || slot.getValue() == null ? "" : slot.getValue();
  }

  /** The token of the person whose voice was recognised, else the one of the account. */
  private static Optional<String> token(SystemState system) {
    String ofPerson = system.getPerson() == null ? null : system.getPerson().getAccessToken();
    String ofUser = system.getUser() == null ? null : system.getUser().getAccessToken();
    return Optional.ofNullable(ofPerson)
        .filter(token -> !token.isBlank())
        .or(() -> Optional.ofNullable(ofUser).filter(token -> !token.isBlank()));
  }

  private static Optional<String> echo(SystemState system) {
    return Optional.ofNullable(system.getDevice())
        .map(device -> device.getDeviceId())
        .filter(id -> !id.isBlank());
  }

  /** What an open session remembers from one turn to the next, in its attributes. */
  static final class Attributes {
    private static final String SAID = "said";
    private static final String MEMORY = "memory";

    /** Set when a one-shot asked something: the answer to it ends the conversation after all. */
    private static final String ONE_SHOT = "oneShot";

    private Attributes() {}

    static boolean inSession(Session session) {
      return session != null
          && !Boolean.TRUE.equals(session.getNew())
          && !attributes(session).containsKey(ONE_SHOT);
    }

    static Optional<Speech> said(Session session) {
      return Optional.ofNullable(session)
          .map(s -> attributes(s).get(SAID))
          .filter(String.class::isInstance)
          .map(ssml -> new Speech((String) ssml));
    }

    /** What was remembered of this person: the sessions of a home have several. */
    static Map<String, String> memory(Session session, String person) {
      Map<String, String> memory = new HashMap<>();
      if (everybodys(session).get(person) instanceof Map<?, ?> stored) {
        stored.forEach((name, value) -> memory.put(String.valueOf(name), String.valueOf(value)));
      }
      return memory;
    }

    static Map<String, Object> after(Turn turn, Answer answer, Session session, String person) {
      Map<String, String> memory = new HashMap<>(turn.memory());
      memory.keySet().removeIf(name -> name.startsWith(Answer.NEXT_TURN_ONLY));
      memory.putAll(answer.remembered());
      Map<String, Object> everybodys = new HashMap<>(everybodys(session));
      everybodys.put(person, memory);
      everybodys.values().removeIf(Map.of()::equals);
      Map<String, Object> attributes = new HashMap<>();
      attributes.put(SAID, answer.speech().ssml());
      attributes.put(MEMORY, everybodys);
      if (answer.isQuestion() && !turn.inSession()) {
        attributes.put(ONE_SHOT, true);
      }
      return attributes;
    }

    private static Map<String, Object> everybodys(Session session) {
      Map<String, Object> everybodys = new HashMap<>();
      if (session != null && attributes(session).get(MEMORY) instanceof Map<?, ?> stored) {
        stored.forEach((person, memory) -> everybodys.put(String.valueOf(person), memory));
      }
      return everybodys;
    }

    private static Map<String, Object> attributes(Session session) {
      return session.getAttributes() == null ? Map.of() : session.getAttributes();
    }
  }
}
