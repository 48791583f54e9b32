package dev.tapedeck.console.spotify;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The routes of the accounts service. */
final class AccountsRoutes {
  private final Supplier<StandInState> state;
  private final Faults switches;

  AccountsRoutes(Supplier<StandInState> state, Faults switches) {
    this.state = state;
    this.switches = switches;
  }

  void addTo(RoutesConfig routes) {
    routes.before("/authorize", LocalRequestFilter::checkHost);
    routes.get("/authorize", this::showConsentPage);
    routes.post("/authorize", this::submitConsent);
    routes.post("/api/token", this::token);
    routes.get("/api/token", ctx -> ctx.status(405));
  }

  private void showConsentPage(Context ctx) {
    StandInState now = state.get();
    synchronized (now) {
      Map<String, String> query = firstValues(ctx.queryParamMap());
      ResponseSender.send(
          now.authorizeEndpoint().show(query, ctx.cookie(AuthorizeEndpoint.COOKIE)), ctx);
    }
  }

  private void submitConsent(Context ctx) {
    StandInState now = state.get();
    synchronized (now) {
      ApiResponse response =
          now.authorizeEndpoint()
              .submit(ctx.formParam("ticket"), ctx.formParam("person"), ctx.formParam("decision"));
      ResponseSender.send(response, ctx);
    }
  }

  private void token(Context ctx) {
    StandInState now = state.get();
    Set<Fault> faults = switches.applyTo("POST", "/api/token");
    synchronized (now) {
      Map<String, String> form = firstValues(ctx.formParamMap());
      ApiResponse response =
          new TokenEndpoint(now, form, faults).answer(ctx.header("Authorization"));
      ResponseSender.send(response, ctx);
    }
  }

  private static Map<String, String> firstValues(Map<String, List<String>> all) {
    return all.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().get(0)));
  }
}
