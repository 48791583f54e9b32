package dev.tapedeck.console;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tapedeck.console.alexa.AccountLink.LinkException;
import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.console.script.Recording;
import dev.tapedeck.console.script.Step;
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
   * @throws IllegalArgumentException if there is no such user, trouble, or act
   */
  Optional<Exchange> perform(Step step) throws LinkException {
    JsonNode object = step.object();
    switch (step.verb()) {
      case SAY -> {
        return Optional.of(conversation.say(object.asText()));
      }
      case SILENCE -> {
        return Optional.of(conversation.silence());
      }
      case LINK -> links.link(object.asText());
      case UNLINK -> links.unlink();
      case RENEW -> links.renew();
      case TROUBLE -> trouble(object);
      case SPOTIFY ->
          deck.spotify()
              .act(object.path("user").asText("sam"), MAPPER.convertValue(object, OPTIONS));
      case LATER -> deck.spotify().travel(Recording.amount(object.asText()));
      case REVOKE -> deck.spotify().revokeAccess(object.asText());
    }
    return Optional.empty();
  }

  private void trouble(JsonNode trouble) {
    String name = trouble.path("name").asText();
    if (trouble.path("on").asBoolean()) {
      deck.spotify().faults().on(name, MAPPER.convertValue(trouble.path("options"), OPTIONS));
    } else {
      deck.spotify().faults().off(name);
    }
  }
}
