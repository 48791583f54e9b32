package dev.tapedeck.console.spotify;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** The addresses of the Web API; every call is written down. */
final class WebApiRoutes {
  private final Supplier<StandInState> world;
  private final WebApi webApi;
  private final CallLog calls;
  private final Clock clock;

  WebApiRoutes(Supplier<StandInState> world, WebApi webApi, CallLog calls, Clock clock) {
    this.world = world;
    this.webApi = webApi;
    this.calls = calls;
    this.clock = clock;
  }

  void addTo(RoutesConfig routes) {
    for (HandlerType method : HandlerType.commonHttp()) {
      routes.addHttpHandler(method, "/v1/*", this::call);
    }
  }

  private void call(Context ctx) {
    Instant at = clock.instant();
    long start = System.nanoTime();
    ApiRequest request = ApiRequest.of(ctx);
    ApiResponse reply = webApi.answer(request, world.get());
    long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
    calls.add(
        new RecordedCall(
            request.method(), request.target(), request.body(), reply.status(), millis, at));
    ResponseSender.send(reply, ctx);
  }
}
