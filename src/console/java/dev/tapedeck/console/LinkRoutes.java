package dev.tapedeck.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Optional;

/**
 * The routes for account links. The parameter {@code voice} selects the link of a voice's own
 * profile; without it, the household's link is used.
 */
final class LinkRoutes {
  private final AccountLinks links;
  private final boolean standIn;
  private final Handler state;

  /** Every action is answered with the page's state. */
  LinkRoutes(LocalSetup setup, ConversationLog conversation, Handler state) {
    this.links = new AccountLinks(setup, conversation);
    this.standIn = setup.service().standIn().isPresent();
    this.state = state;
  }

  void addTo(RoutesConfig routes) {
    routes.get("/link", this::link);
    routes.get("/link/callback", this::callback);
    routes.post("/unlink", ctx -> done(ctx, () -> links.unlink(profile(ctx))));
    routes.post("/api/link/renew", ctx -> done(ctx, () -> links.renew(profile(ctx))));
    if (standIn) {
      routes.post("/api/link/revoke", ctx -> done(ctx, () -> links.revoke(profile(ctx))));
      routes.post("/api/link/six-months", ctx -> done(ctx, links::sixMonthsLater));
    }
  }

  /** One browser serves several users here, so the consent page must always be shown. */
  private void link(Context ctx) {
    ctx.redirect(links.of(profile(ctx)).authorizeUrl() + "&show_dialog=true");
  }

  private void callback(Context ctx) {
    links.complete(parameter(ctx, "state"), parameter(ctx, "code"), parameter(ctx, "error"));
    ctx.redirect("/");
  }

  private void done(Context ctx, Runnable change) throws Exception {
    change.run();
    state.handle(ctx);
  }

  private static String profile(Context ctx) {
    return parameter(ctx, "voice").orElse("");
  }

  private static Optional<String> parameter(Context ctx, String name) {
    return Optional.ofNullable(ctx.queryParam(name));
  }
}
