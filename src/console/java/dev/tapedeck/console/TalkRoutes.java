package dev.tapedeck.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** The routes for speaking to the Echo and for selecting the Echo, the voice and the locale. */
final class TalkRoutes {
  private static final int MAX_CHARACTERS = 500;

  private final LocalSetup setup;
  private final ConversationLog conversation;
  private final Handler state;

  /** Every action is answered with the page's state. */
  TalkRoutes(LocalSetup setup, ConversationLog conversation, Handler state) {
    this.setup = setup;
    this.conversation = conversation;
    this.state = state;
  }

  void addTo(RoutesConfig routes) {
    routes.post("/api/say", this::say);
    routes.post("/api/silence", this::silence);
    routes.post("/api/request", this::request);
    routes.put("/api/home", this::home);
  }

  private void say(Context ctx) throws Exception {
    JsonNode words = PageJson.body(ctx).path("words");
    if (!words.isTextual()
        || words.asText().isBlank()
        || words.asText().length() > MAX_CHARACTERS) {
      throw new IllegalArgumentException(
          "Send \"words\" with 1 to " + MAX_CHARACTERS + " characters.");
    }
    conversation.say(words.asText().strip());
    state.handle(ctx);
  }

  private void silence(Context ctx) throws Exception {
    conversation.silence();
    state.handle(ctx);
  }

  /** Sends a request that was edited on the page. */
  private void request(Context ctx) throws Exception {
    if (!(PageJson.body(ctx).path("request") instanceof ObjectNode envelope)) {
      throw new IllegalArgumentException("A request is a JSON object with version and request.");
    }
    conversation.send(envelope);
    state.handle(ctx);
  }

  private void home(Context ctx) throws Exception {
    ObjectNode wanted = PageJson.body(ctx);
    if (wanted.path("echo").isTextual()) {
      setup.household().selectEcho(wanted.path("echo").asText());
    }
    if (wanted.path("voice").isTextual()) {
      setup.household().selectVoice(wanted.path("voice").asText());
    }
    if (wanted.path("locale").isTextual()) {
      setup.locale(wanted.path("locale").asText());
    }
    state.handle(ctx);
  }
}
