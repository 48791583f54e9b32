package dev.tapedeck.console.spotify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;

/** The stand-in's own routes below /stand-in: faults, state, actions, covers. */
final class ControlRoutes {
  private static final String FAULT = "/stand-in/faults/{name}";
  private static final int MAX_WIDTH = 2_000;

  private final StandInSpotify standIn;

  ControlRoutes(StandInSpotify standIn) {
    this.standIn = standIn;
  }

  void addTo(RoutesConfig routes) {
    routes.before("/stand-in/*", LocalRequestFilter::check);
    routes.options("/stand-in/*", ctx -> ctx.status(204));
    routes.get("/stand-in/faults", this::listFaults);
    routes.put(FAULT, this::switchOn);
    routes.delete(FAULT, ctx -> runOr400(ctx, () -> faults().off(ctx.pathParam("name"))));
    routes.delete("/stand-in/faults", ctx -> runOr400(ctx, () -> faults().off()));
    routes.get("/stand-in/state", this::state);
    routes.post("/stand-in/reset", ctx -> runOr400(ctx, standIn::resetByRequest));
    routes.post("/stand-in/act", this::act);
    routes.get("/stand-in/art/{id}.svg", ControlRoutes::art);
  }

  private Faults faults() {
    return standIn.faults();
  }

  private void listFaults(Context ctx) {
    ResponseSender.send(ApiResponse.ok(faults().list()), ctx);
  }

  private void switchOn(Context ctx) {
    runOr400(ctx, () -> faults().on(ctx.pathParam("name"), body(ctx)));
  }

  private void act(Context ctx) {
    runOr400(
        ctx,
        () -> {
          JsonNode act = body(ctx);
          standIn.act(act.path("user").asText("sam"), act);
        });
  }

  /** The list of calls can be long; ?calls=20 limits it. */
  private void state(Context ctx) {
    List<RecordedCall> calls = new ArrayList<>(standIn.calls());
    int shown = number(ctx.queryParam("calls"), calls.size());
    List<RecordedCall> last = calls.subList(Math.max(0, calls.size() - shown), calls.size());
    String user = ctx.queryParam("user") == null ? "sam" : ctx.queryParam("user");
    try {
      ResponseSender.send(ApiResponse.ok(standIn.state(user, last)), ctx);
    } catch (IllegalArgumentException e) {
      ResponseSender.send(ApiResponse.text(404, e.getMessage()), ctx);
    }
  }

  private static void art(Context ctx) {
    int width = Math.max(1, Math.min(MAX_WIDTH, number(ctx.queryParam("width"), 300)));
    ctx.contentType("image/svg+xml");
    ctx.header("Cache-Control", "max-age=86400");
    ctx.result(CoverImage.of(ctx.pathParam("id"), width));
  }

  /** Answers 204 after the change, or 400 with a message if its arguments are invalid. */
  private static void runOr400(Context ctx, Runnable change) {
    try {
      change.run();
      ctx.status(204);
    } catch (IllegalArgumentException | ApiErrorException e) {
      ResponseSender.send(ApiResponse.text(400, e.getMessage()), ctx);
    }
  }

  private static JsonNode body(Context ctx) {
    try {
      return ctx.body().isBlank() ? JsonNodes.object() : JsonNodes.parse(ctx.body());
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Not JSON", e);
    }
  }

  private static int number(String text, int otherwise) {
    return text != null && text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
  }
}
