package dev.tapedeck.console.alexa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A stand-in for Alexa's directive service, {@code POST /v1/directives}, which accepts progressive
 * responses. Each request has its own token, which is valid until the response.
 */
public final class DirectiveService implements AutoCloseable {
  /** Alexa's limit per request. */
  static final int MAX_DIRECTIVES = 5;

  private static final int MAX_OPEN_REQUESTS = 100;
  private static final String BEARER = "Bearer ";

  private final Map<String, Progress> byToken = new LinkedHashMap<>();
  private final Javalin server = Javalin.create(this::configure);

  private DirectiveService() {}

  /** Starts on any free port. */
  public static DirectiveService start() {
    DirectiveService service = new DirectiveService();
    service.server.start("127.0.0.1", 0);
    return service;
  }

  /** The {@code apiEndpoint} of requests. */
  public String endpoint() {
    return "http://127.0.0.1:" + server.port();
  }

  /** Accepts directives for a request from now until {@link Progress#end()}. */
  synchronized Progress open(String requestId) {
    Progress progress = new Progress(requestId, "console-" + UUID.randomUUID());
    byToken.put(progress.token(), progress);
    if (byToken.size() > MAX_OPEN_REQUESTS) {
      byToken.remove(byToken.keySet().iterator().next());
    }
    return progress;
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.routes.post("/v1/directives", this::directive);
  }

  private void directive(Context ctx) throws IOException {
    String header = Optional.ofNullable(ctx.header("Authorization")).orElse("");
    Optional<Progress> progress =
        header.startsWith(BEARER) ? find(header.substring(BEARER.length())) : Optional.empty();
    if (progress.isEmpty()) {
      sendError(ctx, 401, "The token is not the request's apiAccessToken.");
      return;
    }
    Optional<String> refusal = progress.get().accept(body(ctx));
    if (refusal.isPresent()) {
      sendError(ctx, 400, refusal.get());
    } else {
      ctx.status(204);
    }
  }

  private synchronized Optional<Progress> find(String token) {
    return Optional.ofNullable(byToken.get(token));
  }

  private static JsonNode body(Context ctx) {
    try {
      return RequestJson.MAPPER.readTree(ctx.bodyAsBytes());
    } catch (IOException e) {
      return MissingNode.getInstance();
    }
  }

  private static void sendError(Context ctx, int status, String why) throws IOException {
    Map<String, String> error = Map.of("type", "INVALID_REQUEST", "message", why);
    ctx.status(status).contentType("application/json");
    ctx.result(RequestJson.MAPPER.writeValueAsBytes(error));
  }

  @Override
  public void close() {
    server.stop();
  }

  /**
   * A progressive response.
   *
   * @param spoken as plain text
   * @param millis since the request
   * @param refusal why it was rejected; empty if it was accepted
   */
  public record Interim(String spoken, long millis, String refusal) {}

  /** The progressive responses of one request. */
  static final class Progress {
    private final String requestId;
    private final String token;
    private final long start = System.nanoTime();
    private final List<Interim> interims = new ArrayList<>();
    private boolean ended;

    private Progress(String requestId, String token) {
      this.requestId = requestId;
      this.token = token;
    }

    String token() {
      return token;
    }

    /** The accepted ones so far. */
    synchronized List<Interim> spokenSoFar() {
      return interims.stream().filter(interim -> interim.refusal().isEmpty()).toList();
    }

    /** Stops accepting directives and returns those that were received. */
    synchronized List<Interim> end() {
      ended = true;
      return List.copyOf(interims);
    }

    /** Accepts a directive, or returns why Alexa would reject it. */
    private synchronized Optional<String> accept(JsonNode body) {
      String text = body.path("directive").path("speech").asText("").strip();
      JsonNode speech = speech(text);
      Optional<String> refusal = refusal(body, speech);
      long millis = (System.nanoTime() - start) / 1_000_000;
      interims.add(new Interim(SpeechReader.plain(speech), millis, refusal.orElse("")));
      return refusal;
    }

    private Optional<String> refusal(JsonNode body, JsonNode speech) {
      JsonNode directive = body.path("directive");
      if (ended) {
        return Optional.of("The response to the request has already been sent.");
      }
      if (!body.path("header").path("requestId").asText("").equals(requestId)) {
        return Optional.of("header.requestId is not the id of the current request.");
      }
      if (!directive.path("type").asText("").equals("VoicePlayer.Speak")) {
        return Optional.of("The directive's type is not VoicePlayer.Speak.");
      }
      if (interims.stream().filter(interim -> interim.refusal().isEmpty()).count()
          >= MAX_DIRECTIVES) {
        return Optional.of("At most " + MAX_DIRECTIVES + " directives are allowed per request.");
      }
      return SpeechReader.violations("speech", speech).stream().findFirst();
    }

    private static JsonNode speech(String text) {
      boolean ssml = text.startsWith("<speak>");
      return RequestJson.MAPPER
          .createObjectNode()
          .put("type", ssml ? "SSML" : "PlainText")
          .put(ssml ? "ssml" : "text", text);
    }
  }
}
