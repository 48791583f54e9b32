package dev.tapedeck.console.spotify;

import java.util.HashSet;
import java.util.Set;

/** The Web API: finds the route, checks in Spotify's order, hands over, spoils. */
final class WebApi {
  private final Routes routes = new Routes();
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

  Reply answer(Request request, World world) {
    // Asked first, as striking may put the switch off.
    String missing = switches.option(Fault.MISSING_PERMISSION, "scope");
    Set<Fault> faults = switches.strike(request.method(), request.path());
    pause(Disturbances.delayMillis(faults));
    Reply reply;
    synchronized (world) {
      try {
        Disturbances.instead(faults);
        reply = handle(request, world, faults, missing);
      } catch (Refused refused) {
        reply = refused.reply();
      }
    }
    return Disturbances.spoil(faults, reply);
  }

  private Reply handle(Request request, World world, Set<Fault> faults, String missing) {
    Grants.Grant grant = authorized(request, world, faults);
    Member me = world.member(grant.person());
    // Brings history and resume points up to the moment, whatever is asked for.
    me.player().scene();
    checkRegistered(me, faults);
    Routes.Match match = routes.find(request);
    Set<String> scopes = new HashSet<>(grant.scopes());
    if (faults.contains(Fault.MISSING_PERMISSION)) {
      scopes.removeIf(scope -> missing == null || scope.equals(missing));
    }
    boolean fromToken = "from_token".equals(request.query().get("market"));
    if (!scopes.containsAll(match.route().scopes())
        || fromToken && !scopes.contains("user-read-private")) {
      throw Refused.scope();
    }
    boolean premium = me.person().premium() && !faults.contains(Fault.FREE_ACCOUNT);
    if (match.route().premium() && !premium) {
      throw Refused.player(403, "Premium required", "PREMIUM_REQUIRED");
    }
    Call call =
        new Call(request, match.id(), world, urls, me, Set.copyOf(scopes), faults, switches);
    return match.route().handler().handle(call);
  }

  private static Grants.Grant authorized(Request request, World world, Set<Fault> faults) {
    String header = request.authorization();
    if (header == null || header.isBlank()) {
      throw new Refused(Disturbances.unauthorized("missing_token", "No token provided"));
    }
    if (!header.regionMatches(true, 0, "Bearer ", 0, "Bearer ".length())) {
      throw Refused.badRequest("Only valid bearer authentication supported");
    }
    Disturbances.ofTheToken(faults);
    return world
        .grants()
        .access(header.substring("Bearer ".length()).strip())
        .orElseThrow(() -> new Refused(Disturbances.unauthorized()));
  }

  private static void checkRegistered(Member me, Set<Fault> faults) {
    if (faults.contains(Fault.NOT_ON_LIST_TEXT)) {
      throw new Refused(
          Reply.text(
              403,
              "Check settings on developer.spotify.com/dashboard, the user may not be registered."));
    }
    if (!me.person().registered() || faults.contains(Fault.NOT_ON_LIST)) {
      throw Refused.forbidden("User not registered in the Developer Dashboard");
    }
    if (faults.contains(Fault.OWNER_PREMIUM_LAPSED)) {
      throw Refused.forbidden(
          "Active premium subscription required for the owner of the app. When the subscription is"
              + " renewed, it can take a few hours until the app works again.");
    }
  }

  private static void pause(long millis) {
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
