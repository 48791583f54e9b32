package dev.tapedeck.console;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tapedeck.console.alexa.AccountLink.LinkException;
import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.console.script.Recording;
import dev.tapedeck.console.script.Step;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Does what a step of a script says, as a person at the page does it. */
final class Hands {
  private static final TypeReference<Map<String, Object>> OPTIONS = new TypeReference<>() {};
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Deck deck;
  private final Conversation conversation;
  private final Links links;

  Hands(Deck deck, Conversation conversation) {
    this.deck = deck;
    this.conversation = conversation;
    this.links = new Links(deck, conversation);
  }

  /**
   * Does it; what the Echo hears is answered.
   *
   * @throws LinkException if linking does not work
   * @throws IllegalArgumentException if there is no such user, trouble, act, Echo or language
   */
  Optional<Exchange> perform(Step step) throws LinkException, IOException {
    String name = step.object().asText();
    String profile = step.details().path("profile").asText("");
    switch (step.verb()) {
      case SAY -> {
        return Optional.of(conversation.say(name));
      }
      case SILENCE -> {
        return Optional.of(conversation.silence());
      }
      case SEND -> {
        return Optional.of(conversation.send((ObjectNode) step.object()));
      }
      case LINK -> links.link(name, profile);
      case UNLINK -> links.unlink(profile);
      case RENEW -> links.renew(profile);
      case TROUBLE -> trouble(name, step.details().path("on"));
      case SPOTIFY -> act(step.object());
      case LATER -> deck.spotify().travel(Recording.amount(name));
      case REVOKE -> deck.spotify().revokeAccess(name);
      case ECHO -> deck.household().speakTo(echo(name));
      case VOICE -> deck.household().speakAs(name);
      case LOCALE -> deck.locale(name);
    }
    return Optional.empty();
  }

  private void trouble(String name, JsonNode on) {
    if (!on.asBoolean(true)) {
      deck.spotify().faults().off(name);
    } else if (on.isObject()) {
      deck.spotify().faults().on(name, MAPPER.convertValue(on, OPTIONS));
    } else {
      deck.spotify().faults().on(name);
    }
  }

  private void act(JsonNode act) {
    String user = act.path("user").asText("sam");
    deck.spotify().act(user, MAPPER.convertValue(act, OPTIONS));
  }

  private String echo(String name) {
    return deck.household().echos().stream()
        .map(echo -> echo.device())
        .filter(device -> device.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no Echo " + name))
        .id();
  }
}
