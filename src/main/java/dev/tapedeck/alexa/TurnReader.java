package dev.tapedeck.alexa;

import com.amazon.ask.model.Intent;
import com.amazon.ask.model.IntentRequest;
import com.amazon.ask.model.Request;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Slot;
import com.amazon.ask.model.interfaces.system.SystemState;
import dev.tapedeck.memory.Owner;
import dev.tapedeck.spotify.Deadline;
import dev.tapedeck.spotify.SpotifyConnection;
import dev.tapedeck.turn.Lines;
import dev.tapedeck.turn.MemoryService;
import dev.tapedeck.turn.Turn;
import dev.tapedeck.turn.TurnObserver;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads a {@link Turn} from a request envelope. */
public final class TurnReader {
  /**
   * The calls to Spotify end after this time. A turn has 6.5 of the eight seconds that Alexa waits,
   * for the network and a cold start; the last half second is for storing what is remembered.
   */
  private static final Duration SPOTIFY_TIMEOUT = Duration.ofSeconds(6);

  private final SpotifyConnection spotify;
  private final MemoryService memories;
  private final TurnObserver observer;

  /**
   * @param observer receives the steps by which the turns are answered
   */
  public TurnReader(SpotifyConnection spotify, MemoryService memories, TurnObserver observer) {
    this.spotify = spotify;
    this.memories = memories;
    this.observer = observer;
  }

  Turn read(RequestEnvelope envelope) {
    SystemState system = envelope.getContext().getSystem();
    Deadline deadline = Deadline.in(SPOTIFY_TIMEOUT);
    SessionAttributes session = SessionAttributes.of(envelope);
    return new Turn(
        name(envelope.getRequest()),
        slots(envelope.getRequest()),
        token(system).map(token -> spotify.as(token, deadline)),
        session.inSession(),
        session.said(),
        session.sessionValues(),
        echo(system),
        memories.of(owner(system), linkOwner(system)),
        Lines.of(envelope.getRequest().getLocale()),
        observer);
  }

  /** The intent's name, or the type of a request that has none. */
  static String name(Request request) {
    return intent(request).map(Intent::getName).orElseGet(request::getType);
  }

  /**
   * The spoken values, empty if nothing was said. Not the resolved ones, which can name another
   * artist.
   */
  private static Map<String, String> slots(Request request) {
    Map<String, String> values = new HashMap<>();
    intent(request)
        .map(Intent::getSlots)
        .ifPresent(slots -> slots.forEach((name, slot) -> values.put(name, value(slot))));
    // A question repeats all slots, and Alexa refuses one without a name.
    values.keySet().removeIf(String::isBlank);
    return values;
  }

  private static String value(Slot slot) {
    return slot == null || slot.getValue() == null ? "" : slot.getValue();
  }

  private static Optional<Intent> intent(Request request) {
    return request instanceof IntentRequest said
        ? Optional.ofNullable(said.getIntent())
        : Optional.empty();
  }

  /** The access token of the person whose voice was recognized, else the one of the account. */
  private static Optional<String> token(SystemState system) {
    return tokenOfPerson(system).or(() -> tokenOfAccount(system));
  }

  private static Optional<String> tokenOfPerson(SystemState system) {
    return Optional.ofNullable(system.getPerson())
        .flatMap(person -> present(person.getAccessToken()));
  }

  private static Optional<String> tokenOfAccount(SystemState system) {
    return Optional.ofNullable(system.getUser()).flatMap(user -> present(user.getAccessToken()));
  }

  private static Optional<String> echo(SystemState system) {
    return Optional.ofNullable(system.getDevice()).flatMap(device -> present(device.getDeviceId()));
  }

  /** The owner of the memory; empty if the request does not name an account. */
  static Optional<Owner> owner(SystemState system) {
    return Optional.ofNullable(system.getUser())
        .flatMap(user -> present(user.getUserId()))
        .map(account -> new Owner(account, person(system)));
  }

  /** The owner of the link to Spotify that this request uses. */
  private static Optional<Owner> linkOwner(SystemState system) {
    return owner(system)
        .map(owner -> tokenOfPerson(system).isPresent() ? owner : owner.everybody());
  }

  /**
   * The owner of a link that was just made.
   *
   * @param token the access token of the new link
   */
  static Optional<Owner> linkOwner(SystemState system, Optional<String> token) {
    boolean ofAccount = token.isPresent() && token.equals(tokenOfAccount(system));
    return owner(system).map(owner -> ofAccount ? owner.everybody() : owner);
  }

  /** The id of the person whose voice was recognized, else {@link Owner#EVERYBODY}. */
  static String person(SystemState system) {
    return Optional.ofNullable(system.getPerson())
        .flatMap(person -> present(person.getPersonId()))
        .orElse(Owner.EVERYBODY);
  }

  private static Optional<String> present(String text) {
    return Optional.ofNullable(text).filter(t -> !t.isBlank());
  }
}
