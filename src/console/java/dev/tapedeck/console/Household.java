package dev.tapedeck.console;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tapedeck.console.alexa.AccountLink;
import dev.tapedeck.console.alexa.AccountLink.LinkException;
import dev.tapedeck.console.alexa.Caller;
import dev.tapedeck.console.alexa.DirectiveService;
import dev.tapedeck.console.alexa.Echo;
import dev.tapedeck.console.alexa.EchoDevice;
import dev.tapedeck.console.alexa.Understanding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The Echos of a home, the people who speak to them, and which of each has its turn now. */
final class Household {

  /**
   * Somebody whose voice Alexa knows.
   *
   * @param link the account that they have linked in their own profile, if they have
   */
  record Voice(String id, String name, AccountLink link) {
    private Caller.Person person() {
      return new Caller.Person(
          "amzn1.ask.person." + id.toUpperCase(Locale.ROOT), link.accessToken());
    }
  }

  private final AccountLink link;
  private final List<Voice> voices;
  private final List<Echo> echos;
  private volatile Understanding understanding;
  private volatile Echo echo;
  private volatile Optional<Voice> voice = Optional.empty();
  private volatile Consumer<ObjectNode> listener = step -> {};

  /**
   * A home with two Echos and two people.
   *
   * @param links makes the link of an account that is not linked yet
   * @param apl whether the skill's manifest asks for screens
   */
  Household(
      Supplier<AccountLink> links,
      Understanding understanding,
      RequestStreamHandler skill,
      DirectiveService directives,
      boolean apl) {
    this.link = links.get();
    this.voices =
        List.of(new Voice("sam", "Sam", links.get()), new Voice("robin", "Robin", links.get()));
    this.understanding = understanding;
    this.echos =
        Stream.of(EchoDevice.DOT, EchoDevice.show(apl))
            .map(
                device ->
                    new Echo(device, () -> this.understanding, skill, directives, this::caller))
            .toList();
    this.echo = echos.get(0);
  }

  /** Has somebody told of every choice, in the words of a script's step. */
  void onChoice(Consumer<ObjectNode> newListener) {
    listener = newListener;
  }

  /** The account that is linked for all in the house. */
  AccountLink link() {
    return link;
  }

  Echo echo() {
    return echo;
  }

  List<Echo> echos() {
    return echos;
  }

  List<Voice> voices() {
    return voices;
  }

  /** Who speaks; empty for a voice that Alexa does not know. */
  Optional<Voice> voice() {
    return voice;
  }

  Understanding understanding() {
    return understanding;
  }

  /** From now on another Echo is spoken to. */
  void selectEcho(String deviceId) {
    echo = find(echos, e -> e.device().id().equals(deviceId), "There is no Echo " + deviceId);
    listener.accept(step("echo", echo.device().name()));
  }

  /** From now on somebody else speaks; "" for a voice that Alexa does not know. */
  void selectVoice(String voiceId) {
    voice = voiceId.isEmpty() ? Optional.empty() : Optional.of(voice(voiceId));
    listener.accept(step("voice", voiceId));
  }

  Voice voice(String id) {
    return find(voices, known -> known.id().equals(id), "There is no voice " + id);
  }

  /** From now on the Echos have another model; one of the same language leaves sessions open. */
  void useModel(Understanding other) {
    if (!other.model().locale().equals(understanding.model().locale())) {
      echos.forEach(Echo::discardSession);
      listener.accept(step("locale", other.model().locale()));
    }
    understanding = other;
  }

  /** Makes all as it was at first: nobody is linked, nothing is listening. */
  void reset() {
    echos.forEach(Echo::discardSession);
    voices.forEach(known -> known.link().unlink());
    link.unlink();
    voice = Optional.empty();
    echo = echos.get(0);
  }

  /** Ends an attempt to link, whoever began it; says whose id that is, "" for the household. */
  String completeLink(String state, String code) throws LinkException {
    Optional<Voice> own = voices.stream().filter(v -> v.link().hasPendingState(state)).findFirst();
    own.map(Voice::link).orElse(link).complete(state, code);
    return own.map(Voice::id).orElse("");
  }

  /** The token that the skill will use for what is said next. */
  Optional<String> accessToken() {
    Caller now = caller();
    return now.person().flatMap(Caller.Person::accessToken).or(now::accessToken);
  }

  private Caller caller() {
    return new Caller(link.accessToken(), voice.map(Voice::person));
  }

  private static ObjectNode step(String verb, String name) {
    return JsonNodeFactory.instance.objectNode().put(verb, name);
  }

  private static <T> T find(List<T> things, Predicate<T> wanted, String otherwise) {
    return things.stream()
        .filter(wanted)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(otherwise));
  }
}
