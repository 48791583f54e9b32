package dev.tapedeck.console;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.Handler;
import java.util.Optional;
import java.util.Set;

/**
 * Lets only this machine's own pages in: another website could otherwise reach the console through
 * the browser, with a name that it points here (DNS rebinding) or with a form of its own (CSRF).
 */
final class RequestGuard implements Handler {
  /** The consent page's redirect comes without an origin in some browsers, and has a state. */
  private static final String CALLBACK = "/link/callback";

  private final String imageSources;

  /** Pictures may come from the stand-in at this address, and from nowhere else. */
  RequestGuard(Optional<String> standIn) {
    this.imageSources = standIn.map(" "::concat).orElse("");
  }

  @Override
  public void handle(Context ctx) {
    Set<String> hosts = hosts(ctx.req().getLocalPort());
    String host = ctx.header("Host");
    if (host == null || !hosts.contains(host)) {
      throw new ForbiddenResponse("This console is only for http://127.0.0.1 and localhost.");
    }
    String origin = ctx.header("Origin");
    boolean sameOrigin =
        origin == null || origin.startsWith("http://") && hosts.contains(origin.substring(7));
    if (!sameOrigin && !(origin.equals("null") && ctx.path().equals(CALLBACK))) {
      throw new ForbiddenResponse("This console answers no other website.");
    }
    headers(ctx);
  }

  static Set<String> hosts(int port) {
    return Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
  }

  private void headers(Context ctx) {
    ctx.header(
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'"
            + " data:"
            + imageSources
            + "; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
    ctx.header("X-Content-Type-Options", "nosniff");
    ctx.header("Referrer-Policy", "no-referrer");
    ctx.header("Cross-Origin-Resource-Policy", "same-origin");
    ctx.header("Cache-Control", "no-store");
  }
}
