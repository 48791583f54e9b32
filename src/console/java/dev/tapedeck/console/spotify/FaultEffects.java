package dev.tapedeck.console.spotify;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** The effects of faults that replace or alter a response of the Web API. */
final class FaultEffects {
  private static final Map<Fault, Supplier<ApiResponse>> REPLACEMENTS =
      Map.ofEntries(
          Map.entry(Fault.CUT, () -> ApiResponse.CONNECTION_RESET),
          Map.entry(Fault.ERROR_500, () -> htmlError(500)),
          Map.entry(Fault.ERROR_502, () -> htmlError(502)),
          Map.entry(Fault.ERROR_503, () -> htmlError(503)),
          Map.entry(Fault.GARBAGE, () -> ApiResponse.text(200, "kQ3v<<<not json at all>>>")),
          Map.entry(Fault.RATE_LIMIT, () -> tooMany("1")),
          Map.entry(Fault.RATE_LIMIT_30, () -> tooMany("30")),
          Map.entry(Fault.RATE_LIMIT_LONG, () -> tooMany("3600")),
          Map.entry(Fault.RATE_LIMIT_HUGE, () -> tooMany("999999999")),
          Map.entry(Fault.ERROR_408, () -> ApiResponse.empty(408)),
          Map.entry(Fault.ERROR_409, () -> ApiResponse.error(409, "Conflict")),
          Map.entry(Fault.ERROR_IN_200, FaultEffects::errorInSuccess),
          Map.entry(Fault.RATE_LIMIT_TEXT, () -> ApiResponse.text(429, "Too many requests")),
          Map.entry(
              Fault.QUOTA,
              () ->
                  ApiResponse.error(429, "Too many requests", "QUOTA_EXCEEDED")
                      .with("Retry-After", "19056")));

  private static final Map<Fault, Supplier<ApiResponse>> TOKEN_ERRORS =
      Map.of(
          Fault.EXPIRED_LINK, FaultEffects::unauthorized,
          Fault.REVOKED_LINK, FaultEffects::unauthorized,
          Fault.FALSE_401_ONCE, FaultEffects::unauthorized,
          Fault.FALSE_PREMIUM_ONCE,
              () ->
                  ApiResponse.error(
                      403, "Player command failed: Premium required", "PREMIUM_REQUIRED"),
          Fault.FALSE_403_ONCE, () -> ApiResponse.error(403, "Forbidden"),
          Fault.SECOND_CALL_401, FaultEffects::unauthorized);

  private static final Map<Fault, Function<ApiResponse, ApiResponse>> ALTERATIONS =
      Map.of(
          Fault.LOST_ANSWER, response -> ApiResponse.CONNECTION_RESET,
          Fault.ERROR_502_AFTER, response -> htmlError(502),
          Fault.TRUNCATED,
              response -> response.withBody(response.body().substring(0, halfLength(response))));

  private FaultEffects() {}

  /** Throws the response of the first fault that replaces the regular one, if any. */
  static void throwReplacement(Set<Fault> faults) {
    throwFirst(faults, REPLACEMENTS);
  }

  static void throwTokenError(Set<Fault> faults) {
    throwFirst(faults, TOKEN_ERRORS);
  }

  static ApiResponse alter(Set<Fault> faults, ApiResponse response) {
    ApiResponse altered = response;
    for (Fault fault : faults) {
      altered = ALTERATIONS.getOrDefault(fault, same -> same).apply(altered);
    }
    return altered;
  }

  /** The delay between a call's effect and its response. */
  static long lateMillis(Set<Fault> faults) {
    return faults.contains(Fault.LATE_ANSWER) ? 10_000 : 0;
  }

  /** The delay before a call takes effect. */
  static long delayMillis(Set<Fault> faults) {
    if (faults.contains(Fault.VERY_SLOW)) {
      return 10_000;
    }
    return faults.contains(Fault.SLOW) ? 3_000 : 0;
  }

  static ApiResponse unauthorized() {
    return unauthorized("invalid_token", "The access token expired");
  }

  static ApiResponse unauthorized(String error, String description) {
    String challenge =
        "Bearer realm=\"spotify\", error=\"%s\", error_description=\"%s\""
            .formatted(error, description);
    return ApiResponse.error(401, "Missing/invalid/expired access token")
        .with("WWW-Authenticate", challenge);
  }

  static ApiResponse htmlError(int status) {
    return ApiResponse.html(
        status,
        "<html><head><title>%d</title></head><body><h1>%d upstream error</h1></body></html>"
            .formatted(status, status));
  }

  private static ApiResponse errorInSuccess() {
    ApiResponse error = ApiResponse.error(500, "Server error");
    return new ApiResponse(200, error.type(), error.body(), error.headers());
  }

  private static ApiResponse tooMany(String seconds) {
    return ApiResponse.error(429, "API rate limit exceeded").with("Retry-After", seconds);
  }

  private static int halfLength(ApiResponse response) {
    return response.body().length() / 2;
  }

  private static void throwFirst(Set<Fault> faults, Map<Fault, Supplier<ApiResponse>> replies) {
    for (Fault fault : faults) {
      if (replies.containsKey(fault)) {
        throw new ApiErrorException(replies.get(fault).get());
      }
    }
  }
}
