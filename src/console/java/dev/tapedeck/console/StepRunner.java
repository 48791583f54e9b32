package dev.tapedeck.console;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tapedeck.console.alexa.AccountLink.LinkException;
import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.console.script.ScriptRecorder;
import dev.tapedeck.console.script.Step;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Runs the steps of a script with the same calls as the page. */
final class StepRunner {
  private static final TypeReference<Map<String, Object>> OPTIONS = new TypeReference<>() {};
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final LocalSetup setup;
  private final ConversationLog conversation;
  private final AccountLinks links;

  StepRunner(LocalSetup setup, ConversationLog conversation) {
    this.setup = setup;
    this.conversation = conversation;
    this.links = new AccountLinks(setup, conversation);
  }

  /**
   * Runs a step; returns the turn if the step is one.
   *
   * @throws LinkException if linking fails
   * @throws IllegalArgumentException if there is no such user, fault, action, Echo or locale
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
      case TROUBLE -> switchFault(name, step.details().path("on"));
      case SPOTIFY -> performInApp(step.object());
      case LATER -> setup.spotify().travel(ScriptRecorder.parseAmount(name));
      case REVOKE -> setup.spotify().revokeAccess(name);
      case ECHO -> setup.household().selectEcho(echo(name));
      case VOICE -> setup.household().selectVoice(name);
      case LOCALE -> setup.locale(name);
    }
    return Optional.empty();
  }

  private void switchFault(String name, JsonNode on) {
    if (!on.asBoolean(true)) {
      setup.spotify().faults().off(name);
    } else if (on.isObject()) {
      setup.spotify().faults().on(name, MAPPER.convertValue(on, OPTIONS));
    } else {
      setup.spotify().faults().on(name);
    }
  }

  private void performInApp(JsonNode action) {
    String user = action.path("user").asText("sam");
    setup.spotify().act(user, MAPPER.convertValue(action, OPTIONS));
  }

  private String echo(String name) {
    return setup.household().echos().stream()
        .map(echo -> echo.device())
        .filter(device -> device.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no Echo " + name))
        .id();
  }
}
