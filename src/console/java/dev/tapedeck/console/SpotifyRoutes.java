package dev.tapedeck.console;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Map;

/** The routes that control the stand-in: actions of the Spotify app, and faults. */
final class SpotifyRoutes {
  private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

  private final LocalSetup setup;
  private final Handler state;

  /** Every action is answered with the page's state. */
  SpotifyRoutes(LocalSetup setup, Handler state) {
    this.setup = setup;
    this.state = state;
  }

  void addTo(RoutesConfig routes) {
    routes.post("/api/act", this::act);
    routes.put("/api/troubles/{name}", this::switchOn);
    routes.delete("/api/troubles/{name}", this::switchOff);
    routes.delete("/api/troubles", this::allOff);
  }

  private void act(Context ctx) throws Exception {
    ObjectNode action = PageJson.body(ctx);
    String user = action.path("user").asText("sam");
    setup.spotify().act(user, new ObjectMapper().convertValue(action, MAP));
    state.handle(ctx);
  }

  private void switchOn(Context ctx) throws Exception {
    setup.spotify().faults().on(ctx.pathParam("name"));
    state.handle(ctx);
  }

  private void switchOff(Context ctx) throws Exception {
    setup.spotify().faults().off(ctx.pathParam("name"));
    state.handle(ctx);
  }

  private void allOff(Context ctx) throws Exception {
    setup.spotify().faults().off();
    state.handle(ctx);
  }
}
