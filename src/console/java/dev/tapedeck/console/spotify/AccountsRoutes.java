package dev.tapedeck.console.spotify;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The addresses of the accounts service. */
final class AccountsRoutes {
  private final Supplier<StandInState> world;
  private final Faults switches;

  AccountsRoutes(Supplier<StandInState> world, Faults switches) {
    this.world = world;
    this.switches = switches;
  }

  void addTo(RoutesConfig routes) {
    routes.before("/authorize", LocalRequestFilter::host);
    routes.get("/authorize", this::ask);
    routes.post("/authorize", this::decide);
    routes.post("/api/token", this::token);
    routes.get("/api/token", ctx -> ctx.status(405));
  }

  private void ask(Context ctx) {
    StandInState now = world.get();
    synchronized (now) {
      Map<String, String> query = firsts(ctx.queryParamMap());
      ResponseSender.send(
          now.authorizePage().ask(query, ctx.cookie(AuthorizeEndpoint.COOKIE)), ctx);
    }
  }

  private void decide(Context ctx) {
    StandInState now = world.get();
    synchronized (now) {
      ApiResponse reply =
          now.authorizePage()
              .decide(ctx.formParam("ticket"), ctx.formParam("person"), ctx.formParam("decision"));
      ResponseSender.send(reply, ctx);
    }
  }

  private void token(Context ctx) {
    StandInState now = world.get();
    Set<Fault> faults = switches.strike("POST", "/api/token");
    synchronized (now) {
      Map<String, String> form = firsts(ctx.formParamMap());
      ApiResponse reply = new TokenEndpoint(now, form, faults).answer(ctx.header("Authorization"));
      ResponseSender.send(reply, ctx);
    }
  }

  private static Map<String, String> firsts(Map<String, List<String>> all) {
    return all.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().get(0)));
  }
}
