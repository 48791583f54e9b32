package dev.tapedeck.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tapedeck.console.alexa.LocalLambdaContext;
import dev.tapedeck.console.alexa.TokenRedaction;
import dev.tapedeck.console.spotify.StandInSpotify;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The console's web server: the page, its API, and {@code POST /alexa}. */
final class WebConsole implements AutoCloseable {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final long MAX_REQUEST_BYTES = 2 * 1024 * 1024;

  private final LocalSetup setup;
  private final ConversationLog conversation;
  private final Edits edits;
  private final Replayer replayer;
  private final PageState state;
  private final SentenceRoutes sentences;
  private final Javalin server;

  private WebConsole(
      LocalSetup setup, ConversationLog conversation, Edits edits, List<String> locales) {
    this.setup = setup;
    this.conversation = conversation;
    this.edits = edits;
    this.replayer = new Replayer(setup, conversation);
    this.state = new PageState(setup, conversation, replayer, locales);
    this.sentences = new SentenceRoutes(() -> setup.household().understanding());
    this.server = Javalin.create(this::configure);
  }

  /**
   * Starts the server on the loopback address.
   *
   * @param port 0 for any free one
   * @throws BindException if the port is in use
   * @throws IOException if the skill package can't be read
   */
  static WebConsole start(int port, LocalSetup setup, ConversationLog conversation, Edits edits)
      throws IOException {
    Ports.check(port);
    WebConsole console = new WebConsole(setup, conversation, edits, SkillPackage.locales());
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
    config.http.maxRequestSize = MAX_REQUEST_BYTES;
    RoutesConfig routes = config.routes;
    Optional<StandInSpotify> standIn = setup.service().standIn();
    routes.before(new RequestGuard(standIn.map(StandInSpotify::accountsUrl)));
    routes.exception(IllegalArgumentException.class, PageJson::refuse);
    routes.exception(Exception.class, WebConsole::failed);
    for (String path : List.of("/api/*", "/alexa")) {
      routes.before(path, ctx -> edits.reload());
    }
    routes.get("/", PageFiles::index);
    routes.get("/page/{file}", PageFiles::file);
    routes.post("/alexa", this::alexa);
    routes.get("/api/state", state::send);
    new TalkRoutes(setup, conversation, state::send).addTo(routes);
    new LinkRoutes(setup, conversation, state::send).addTo(routes);
    sentences.addTo(routes);
    if (standIn.isPresent()) {
      new SpotifyRoutes(setup, state::send).addTo(routes);
      new ReplayRoutes(conversation, replayer, state::send).addTo(routes);
    }
  }

  /** Calls the handler with bytes as Lambda does; reports a failure in the format of Lambda. */
  private void alexa(Context ctx) throws IOException {
    byte[] envelope = withTokens(ctx.bodyAsBytes());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      setup
          .skill()
          .handleRequest(new ByteArrayInputStream(envelope), out, new LocalLambdaContext());
      ctx.contentType("application/json").result(out.toByteArray());
    } catch (RuntimeException | IOException e) {
      String message = String.valueOf(e.getMessage());
      String type = e.getClass().getName();
      PageJson.send(ctx.status(502), Map.of("errorMessage", message, "errorType", type));
    }
  }

  /**
   * The same bytes, unless the request holds what stands for a token in the example requests: the
   * linked account's token is sent then. No token of the directive service is, as no Echo listens.
   */
  private byte[] withTokens(byte[] body) throws IOException {
    if (!TokenRedaction.hasPlaceholder(new String(body, StandardCharsets.UTF_8))) {
      return body;
    }
    try {
      return MAPPER.readTree(body) instanceof ObjectNode envelope
          ? MAPPER.writeValueAsBytes(
              TokenRedaction.restore(envelope, setup.household().caller(), ""))
          : body;
    } catch (JsonProcessingException notJson) {
      return body;
    }
  }

  /** Prints to standard error, because the web server's own log is off. */
  private static void failed(Exception failure, Context ctx) {
    System.err.println("Tape Deck: the console failed on " + ctx.path() + ": " + failure);
    ctx.status(500).result("The console failed; see its terminal.");
  }

  @Override
  public void close() {
    server.stop();
    sentences.close();
  }
}
