package dev.tapedeck.console.spotify;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The endpoints for the user's profile and top items. */
final class ProfileEndpoints {
  private static final List<String> RANGES = List.of("short_term", "medium_term", "long_term");

  private ProfileEndpoints() {}

  static void addTo(RouteTable routes) {
    routes.read("/me", ProfileEndpoints::me);
    routes.read("/me/top/artists", ProfileEndpoints::topArtists, "user-top-read");
    routes.read("/me/top/tracks", ProfileEndpoints::topTracks, "user-top-read");
  }

  private static ApiResponse me(AuthorizedCall call) {
    UserAccount person = call.me().account();
    ObjectNode json = JsonNodes.object();
    json.put("display_name", person.displayName());
    json.putObject("external_urls").put("spotify", "https://open.spotify.com/user/" + person.id());
    json.put("href", call.urls().api() + "/users/" + person.id());
    json.put("id", person.id()).put("account_id", person.accountId()).putArray("images");
    json.put("type", "user").put("uri", "spotify:user:" + person.id());
    if (call.has(Fault.EXTENDED_FIELDS)) {
      json.put("country", person.country()).put("email", person.email());
      json.put("product", person.premium() ? "premium" : "free");
      json.putObject("followers").putNull("href").put("total", 3);
      json.putObject("explicit_content").put("filter_enabled", false).put("filter_locked", false);
    }
    return ApiResponse.ok(json);
  }

  private static ApiResponse topArtists(AuthorizedCall call) {
    checkRange(call);
    return ApiResponse.ok(Paging.page(call, call.me().topArtists(), call.resources()::artist));
  }

  private static ApiResponse topTracks(AuthorizedCall call) {
    checkRange(call);
    ObjectNode page = Paging.page(call, call.me().topTracks(), call.resources()::track);
    Paging.insertLocalFile(call, page, file -> file);
    return ApiResponse.ok(page);
  }

  private static void checkRange(AuthorizedCall call) {
    if (!RANGES.contains(call.parameter("time_range").orElse("medium_term"))) {
      throw ApiErrorException.badRequest("Invalid time_range");
    }
  }
}
