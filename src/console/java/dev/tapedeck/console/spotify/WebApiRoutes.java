package dev.tapedeck.console.spotify;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** The routes of the Web API; records every call. */
final class WebApiRoutes {
  private final Supplier<StandInState> state;
  private final WebApi webApi;
  private final CallLog calls;
  private final Clock clock;

  WebApiRoutes(Supplier<StandInState> state, WebApi webApi, CallLog calls, Clock clock) {
    this.state = state;
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
    ApiResponse response = webApi.answer(request, state.get());
    long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
    calls.add(
        new RecordedCall(
            request.method(), request.target(), request.body(), response.status(), millis, at));
    ResponseSender.send(response, ctx);
  }
}
