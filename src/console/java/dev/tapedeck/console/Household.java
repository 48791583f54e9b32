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

/** The Echos and the recognized voices of a home, and which of each is selected. */
final class Household {

  /**
   * A person with a voice profile.
   *
   * @param link the account link of their own profile
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
   * A home with two Echos and two voices.
   *
   * @param links creates an account link that is not linked yet
   * @param apl whether the skill's manifest requests APL
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

  /** Sets the listener for every selection; it receives a script step. */
  void onChoice(Consumer<ObjectNode> newListener) {
    listener = newListener;
  }

  /** The household's account link. */
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

  /** Who speaks; empty for an unrecognized voice. */
  Optional<Voice> voice() {
    return voice;
  }

  Understanding understanding() {
    return understanding;
  }

  /** Selects the Echo for the next turns. */
  void selectEcho(String deviceId) {
    echo = find(echos, e -> e.device().id().equals(deviceId), "There is no Echo " + deviceId);
    listener.accept(step("echo", echo.device().name()));
  }

  /** Selects the voice for the next turns; "" for an unrecognized one. */
  void selectVoice(String voiceId) {
    voice = voiceId.isEmpty() ? Optional.empty() : Optional.of(voice(voiceId));
    listener.accept(step("voice", voiceId));
  }

  Voice voice(String id) {
    return find(voices, known -> known.id().equals(id), "There is no voice " + id);
  }

  /** Replaces the interaction model. Open sessions end if the locale changes. */
  void useModel(Understanding other) {
    if (!other.model().locale().equals(understanding.model().locale())) {
      echos.forEach(Echo::discardSession);
      listener.accept(step("locale", other.model().locale()));
    }
    understanding = other;
  }

  /** Resets to the initial state: no account linked, no session open. */
  void reset() {
    echos.forEach(Echo::discardSession);
    voices.forEach(known -> known.link().unlink());
    link.unlink();
    voice = Optional.empty();
    echo = echos.get(0);
  }

  /** Completes a pending link; returns the voice id it belongs to, "" for the household. */
  String completeLink(String state, String code) throws LinkException {
    Optional<Voice> own = voices.stream().filter(v -> v.link().hasPendingState(state)).findFirst();
    own.map(Voice::link).orElse(link).complete(state, code);
    return own.map(Voice::id).orElse("");
  }

  /** The access token of the next request. */
  Optional<String> accessToken() {
    Caller now = caller();
    return now.person().flatMap(Caller.Person::accessToken).or(now::accessToken);
  }

  /** Who speaks now, with the tokens of the next request. */
  Caller caller() {
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
