package dev.tapedeck.console;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.Handler;
import java.util.Optional;
import java.util.Set;

/**
 * Rejects requests from other origins and for other hosts. Otherwise another website could reach
 * the console through the browser by DNS rebinding or CSRF.
 */
final class RequestGuard implements Handler {
  /**
   * Some browsers send "Origin: null" with the redirect of the consent page; its state parameter
   * protects it.
   */
  private static final String CALLBACK = "/link/callback";

  private final String imageSources;

  /** Allows images from the stand-in at this address. */
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
      throw new ForbiddenResponse("This console rejects requests of other websites.");
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
