package dev.tapedeck.console;

import dev.tapedeck.console.alexa.AccountLink;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The console's web server: the page, what the page asks for, and {@code POST /alexa}. */
final class WebConsole implements AutoCloseable {
  private static final long BODY = 2 * 1024 * 1024;

  private final Deck deck;
  private final Conversation conversation;
  private final PageState state;
  private final Javalin server;

  private WebConsole(Deck deck, Conversation conversation, List<String> locales) {
    this.deck = deck;
    this.conversation = conversation;
    this.state = new PageState(deck, conversation, locales);
    this.server = Javalin.create(this::configure);
  }

  /**
   * Serves a deck on this machine only.
   *
   * @param port 0 takes any free one
   * @throws BindException if the port is taken
   * @throws IOException if the skill package can't be read
   */
  static WebConsole start(int port, Deck deck, Conversation conversation) throws IOException {
    Ports.check(port);
    WebConsole console = new WebConsole(deck, conversation, SkillPackage.locales());
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
    routes.exception(IllegalArgumentException.class, Json::refuse);
    routes.exception(Exception.class, WebConsole::failed);
    routes.get("/", Page::index);
    routes.get("/page/{file}", Page::file);
    routes.post("/alexa", this::alexa);
    routes.get("/api/state", state::send);
    new TalkRoutes(deck, conversation, state::send).addTo(routes);
    new SpotifyRoutes(deck, state::send).addTo(routes);
    routes.get("/link", this::link);
    routes.get("/link/callback", this::callback);
    routes.post("/unlink", this::unlink);
  }

  /** Exactly Lambda's way: bytes in, bytes out; a failure looks as Lambda's would. */
  private void alexa(Context ctx) throws IOException {
    byte[] envelope = ctx.bodyAsBytes();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      deck.skill().handleRequest(new ByteArrayInputStream(envelope), out, new LambdaCall());
      ctx.contentType("application/json").result(out.toByteArray());
    } catch (RuntimeException | IOException e) {
      String message = String.valueOf(e.getMessage());
      String type = e.getClass().getName();
      Json.send(ctx.status(502), Map.of("errorMessage", message, "errorType", type));
    }
  }

  /** Links the household's account, or with {@code voice} the one in a person's own profile. */
  private void link(Context ctx) {
    String voice = Optional.ofNullable(ctx.queryParam("voice")).orElse("");
    AccountLink link = voice.isEmpty() ? deck.link() : deck.household().voice(voice).link();
    ctx.redirect(link.authorizeUrl().toString());
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
        String who = deck.household().completeLink(state, code);
        conversation.note(
            who.isEmpty() ? "The account is linked." : "The account of " + who + " is linked.");
      }
    } catch (LinkException e) {
      conversation.note("The account is not linked. " + e.getMessage());
    }
    ctx.redirect("/");
  }

  private void unlink(Context ctx) {
    String voice = Optional.ofNullable(ctx.queryParam("voice")).orElse("");
    if (voice.isEmpty()) {
      deck.link().unlink();
      conversation.note("The account is no longer linked.");
    } else {
      Household.Voice person = deck.household().voice(voice);
      person.link().unlink();
      conversation.note("The account of " + person.name() + " is no longer linked.");
    }
    state.send(ctx);
  }

  /** The web server's own log is off. */
  private static void failed(Exception failure, Context ctx) {
    System.err.println("Tape Deck: the console failed on " + ctx.path() + ": " + failure);
    ctx.status(500).result("The console failed; its terminal says why.");
  }

  @Override
  public void close() {
    server.stop();
  }
}
