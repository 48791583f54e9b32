package dev.tapedeck.console;

import dev.tapedeck.console.script.InvalidScriptException;
import dev.tapedeck.console.script.Script;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The routes to save a conversation as a script and to replay one step by step. */
final class ReplayRoutes {
  /** The project's own conversations; present if the console runs from a checkout. */
  private static final Path EXAMPLES = Path.of("src/test/resources/conversations");

  private final ConversationLog conversation;
  private final Replayer replayer;
  private final Handler state;

  /** Every action is answered with the page's state. */
  ReplayRoutes(ConversationLog conversation, Replayer replayer, Handler state) {
    this.conversation = conversation;
    this.replayer = replayer;
    this.state = state;
  }

  void addTo(RoutesConfig routes) {
    routes.get("/api/script", this::save);
    routes.get("/api/examples", ctx -> PageJson.send(ctx, examples()));
    routes.post("/api/replay", ctx -> begin(ctx, ctx.body()));
    routes.post("/api/replay/example/{name}", ctx -> begin(ctx, example(ctx.pathParam("name"))));
    routes.post("/api/replay/next", ctx -> done(ctx, replayer::next));
    routes.delete("/api/replay", ctx -> done(ctx, replayer::end));
    routes.post("/api/start-again", ctx -> done(ctx, replayer::reset));
    for (String path : List.of("/api/say", "/api/silence", "/api/request")) {
      routes.before(path, ctx -> replayer.end());
    }
  }

  private void save(Context ctx) {
    String title = Optional.ofNullable(ctx.queryParam("title")).orElse("").strip();
    Script script = conversation.script(title.isEmpty() ? "A conversation" : title);
    ctx.header("Content-Disposition", "attachment; filename=\"conversation.json\"");
    ctx.contentType("application/json").result(script.write());
  }

  private static List<String> examples() throws IOException {
    if (!Files.isDirectory(EXAMPLES)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".json"))
          .map(name -> name.replace(".json", ""))
          .sorted()
          .toList();
    }
  }

  private static String example(String name) throws IOException {
    if (!examples().contains(name)) {
      throw new NotFoundResponse();
    }
    return Files.readString(EXAMPLES.resolve(name + ".json"));
  }

  private void begin(Context ctx, String text) throws Exception {
    try {
      replayer.begin(Script.read(text));
      state.handle(ctx);
    } catch (InvalidScriptException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  private void done(Context ctx, Runnable change) throws Exception {
    change.run();
    state.handle(ctx);
  }
}
