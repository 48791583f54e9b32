package dev.tapedeck.console.spotify;

import java.util.HashSet;
import java.util.Set;

/**
 * Handles calls of the Web API: performs the checks in Spotify's order, calls the route's handler,
 * and applies the faults.
 */
final class WebApi {
  private final RouteTable routes = new RouteTable();
  private final Faults switches;
  private final Urls urls;

  WebApi(Faults switches, Urls urls) {
    this.switches = switches;
    this.urls = urls;
    PlayerEndpoints.addTo(routes);
    PlayerCommands.addTo(routes);
    SearchEndpoint.addTo(routes);
    ProfileEndpoints.addTo(routes);
    LibraryEndpoints.addTo(routes);
    PlaylistEndpoints.addTo(routes);
    PlaylistItemEndpoints.addTo(routes);
    CatalogueEndpoints.addTo(routes);
    RemovedEndpoints.addTo(routes);
  }

  ApiResponse answer(ApiRequest request, StandInState state) {
    // Read first, because applyTo may switch the fault off.
    String missing = switches.option(Fault.MISSING_PERMISSION, "scope");
    Set<Fault> faults = switches.applyTo(request.method(), request.path());
    delay(FaultEffects.delayMillis(faults));
    ApiResponse response;
    synchronized (state) {
      try {
        FaultEffects.throwReplacement(faults);
        response = handle(request, state, faults, missing);
      } catch (ApiErrorException refused) {
        response = refused.response();
      }
    }
    delay(FaultEffects.lateMillis(faults));
    return FaultEffects.alter(faults, response);
  }

  private ApiResponse handle(
      ApiRequest request, StandInState state, Set<Fault> faults, String missing) {
    Grants.Grant grant = authorized(request, state, faults);
    StandInUser me = state.user(grant.person());
    // Updates history and resume points before any endpoint reads them.
    me.player().actual();
    checkRegistered(me, faults);
    RouteTable.Match match = routes.find(request);
    Set<String> scopes = new HashSet<>(grant.scopes());
    if (faults.contains(Fault.MISSING_PERMISSION)) {
      scopes.removeIf(scope -> missing == null || scope.equals(missing));
    }
    boolean fromToken = "from_token".equals(request.query().get("market"));
    if (!scopes.containsAll(match.route().scopes())
        || fromToken && !scopes.contains("user-read-private")) {
      throw ApiErrorException.scope();
    }
    boolean premium = me.account().premium() && !faults.contains(Fault.FREE_ACCOUNT);
    if (match.route().premium() && !premium) {
      throw ApiErrorException.player(403, "Premium required", "PREMIUM_REQUIRED");
    }
    AuthorizedCall call =
        new AuthorizedCall(
            request, match.id(), state, urls, me, Set.copyOf(scopes), faults, switches);
    return match.route().handler().handle(call);
  }

  private static Grants.Grant authorized(
      ApiRequest request, StandInState state, Set<Fault> faults) {
    String header = request.authorization();
    if (header == null || header.isBlank()) {
      throw new ApiErrorException(FaultEffects.unauthorized("missing_token", "No token provided"));
    }
    if (!header.regionMatches(true, 0, "Bearer ", 0, "Bearer ".length())) {
      throw ApiErrorException.badRequest("Only valid bearer authentication supported");
    }
    FaultEffects.throwTokenError(faults);
    return state
        .grants()
        .access(header.substring("Bearer ".length()).strip())
        .orElseThrow(() -> new ApiErrorException(FaultEffects.unauthorized()));
  }

  private static void checkRegistered(StandInUser me, Set<Fault> faults) {
    if (faults.contains(Fault.NOT_ON_LIST_TEXT)) {
      throw new ApiErrorException(
          ApiResponse.text(
              403,
              "Check settings on developer.spotify.com/dashboard, the user may not be registered."));
    }
    if (!me.account().registered() || faults.contains(Fault.NOT_ON_LIST)) {
      throw ApiErrorException.forbidden("User not registered in the Developer Dashboard");
    }
    if (faults.contains(Fault.OWNER_PREMIUM_LAPSED)) {
      throw ApiErrorException.forbidden(
          "Active premium subscription required for the owner of the app. When the subscription is"
              + " renewed, it can take a few hours until the app works again.");
    }
  }

  private static void delay(long millis) {
    if (millis == 0) {
      return;
    }
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
