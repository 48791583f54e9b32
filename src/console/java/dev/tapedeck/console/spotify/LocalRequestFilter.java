package dev.tapedeck.console.spotify;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.util.regex.Pattern;

/** Restricts the stand-in's own routes to pages of this machine. */
final class LocalRequestFilter {
  private static final Pattern HOST =
      Pattern.compile("(127\\.0\\.0\\.1|\\[::1]|localhost)(:\\d+)?");
  private static final Pattern ORIGIN = Pattern.compile("http://127\\.0\\.0\\.1(:\\d+)?");

  private LocalRequestFilter() {}

  /** Rejects other host names (DNS rebinding). */
  static void checkHost(Context ctx) {
    String host = ctx.header("Host");
    if (host == null || !HOST.matcher(host).matches()) {
      throw new ForbiddenResponse("Only for this machine");
    }
  }

  /** Also rejects requests from other origins (CSRF), and sets the CORS headers. */
  static void check(Context ctx) {
    checkHost(ctx);
    String origin = ctx.header("Origin");
    if (origin == null) {
      return;
    }
    if (!ORIGIN.matcher(origin).matches()) {
      throw new ForbiddenResponse("Only for pages of this machine");
    }
    ctx.header("Access-Control-Allow-Origin", origin);
    ctx.header("Access-Control-Allow-Methods", "GET, POST, PUT, DELETE");
    ctx.header("Access-Control-Allow-Headers", "Content-Type");
    ctx.header("Vary", "Origin");
  }
}
