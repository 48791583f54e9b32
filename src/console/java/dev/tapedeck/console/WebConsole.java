package dev.tapedeck.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.tapedeck.console.alexa.AccountLink.LinkException;
import dev.tapedeck.console.alexa.LambdaCall;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The console's web server: the page, what the page asks for, and {@code POST /alexa}. */
final class WebConsole implements AutoCloseable {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String JSON = "application/json";
  private static final long BODY = 2 * 1024 * 1024;

  private final String started = Instant.now().toString();
  private final Deck deck;
  private final Conversation conversation;
  private final Suggestions suggestions;
  private final Player player;
  private final Javalin server;

  private WebConsole(Deck deck, Conversation conversation) {
    this.deck = deck;
    this.conversation = conversation;
    this.suggestions =
        new Suggestions(deck.household().understanding().resolver(), deck.model().invocationName());
    this.player = new Player(deck.spotify().accountsUrl());
    this.server = Javalin.create(this::configure);
  }

  /**
   * Serves a deck on this machine only.
   *
   * @param port 0 takes any free one
   * @throws BindException if the port is taken
   */
  static WebConsole start(int port, Deck deck, Conversation conversation) throws BindException {
    Ports.check(port);
    WebConsole console = new WebConsole(deck, conversation);
    console.server.start("127.0.0.1", port);
    return console;
  }

  int port() {
    return server.port();
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = BODY;
    RoutesConfig routes = config.routes;
    routes.before(new Guard(URI.create(deck.spotify().accountsUrl()).getPort()));
    routes.exception(Exception.class, WebConsole::failed);
    routes.get("/", Page::index);
    routes.get("/page/{file}", Page::file);
    routes.post("/alexa", this::alexa);
    routes.get("/api/state", this::state);
    routes.post("/api/say", this::say);
    routes.post("/api/silence", this::silence);
    routes.get("/link", ctx -> ctx.redirect(deck.link().authorizeUrl().toString()));
    routes.get("/link/callback", this::callback);
    routes.post("/unlink", this::unlink);
  }

  /** Exactly Lambda's way: bytes in, bytes out; a failure looks as Lambda's would. */
  private void alexa(Context ctx) throws IOException {
    byte[] envelope = ctx.bodyAsBytes();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      deck.skill().handleRequest(new ByteArrayInputStream(envelope), out, new LambdaCall());
      ctx.contentType(JSON).result(out.toByteArray());
    } catch (RuntimeException | IOException e) {
      json(
          ctx.status(502),
          Map.of(
              "errorMessage", String.valueOf(e.getMessage()), "errorType", e.getClass().getName()));
    }
  }

  private void say(Context ctx) throws IOException {
    JsonNode words = words(ctx);
    if (!words.isTextual() || words.asText().isBlank() || words.asText().length() > 500) {
      json(ctx.status(400), Map.of("error", "Say something in \"words\", up to 500 characters."));
      return;
    }
    conversation.say(words.asText().strip());
    state(ctx);
  }

  private static JsonNode words(Context ctx) {
    try {
      return MAPPER.readTree(ctx.bodyAsBytes()).path("words");
    } catch (IOException e) {
      return MissingNode.getInstance();
    }
  }

  private void silence(Context ctx) throws IOException {
    conversation.silence();
    state(ctx);
  }

  private void callback(Context ctx) {
    String code = ctx.queryParam("code");
    String state = ctx.queryParam("state");
    try {
      if (code == null || state == null) {
        String error = ctx.queryParam("error");
        conversation.note(
            "access_denied".equals(error)
                ? "You cancelled, so the account is not linked."
                : "The account is not linked: the consent page sent no code.");
      } else {
        deck.link().complete(state, code);
        conversation.note("The account is linked.");
      }
    } catch (LinkException e) {
      conversation.note("The account is not linked. " + e.getMessage());
    }
    ctx.redirect("/");
  }

  private void unlink(Context ctx) throws IOException {
    deck.link().unlink();
    conversation.note("The account is no longer linked.");
    state(ctx);
  }

  /** What the page shows; of the conversation only what came after the turn that it knows. */
  private void state(Context ctx) throws IOException {
    String after = Optional.ofNullable(ctx.queryParam("after")).orElse("0");
    Map<String, Object> state = new LinkedHashMap<>();
    boolean linked = deck.link().linked();
    boolean open = deck.echo().sessionOpen();
    state.put("started", started);
    state.put("linked", linked);
    state.put("sessionOpen", open);
    state.put("locale", deck.model().locale());
    state.put("invocationName", deck.model().invocationName());
    state.put("skillId", deck.skillId());
    JsonNode music = player.state();
    state.put("music", music.isObject() ? music : Map.of());
    state.put("suggestions", suggestions.next(open, linked, music.path("player")));
    state.put(
        "conversation",
        conversation.after(after.matches("\\d{1,9}") ? Integer.parseInt(after) : 0));
    json(ctx, state);
  }

  /** The web server's own log is off. */
  private static void failed(Exception failure, Context ctx) {
    System.err.println("Tape Deck: the console failed on " + ctx.path() + ": " + failure);
    ctx.status(500).result("The console failed; its terminal says why.");
  }

  private static void json(Context ctx, Object value) throws IOException {
    ctx.contentType(JSON).result(MAPPER.writeValueAsBytes(value));
  }

  @Override
  public void close() {
    server.stop();
  }
}
