package dev.tapedeck.console.spotify;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Who the listener is, and what they like best. */
final class ProfileEndpoints {
  private static final List<String> RANGES = List.of("short_term", "medium_term", "long_term");

  private ProfileEndpoints() {}

  static void addTo(Routes routes) {
    routes.read("/me", ProfileEndpoints::me);
    routes.read("/me/top/artists", ProfileEndpoints::topArtists, "user-top-read");
    routes.read("/me/top/tracks", ProfileEndpoints::topTracks, "user-top-read");
  }

  private static Reply me(Call call) {
    Person person = call.me().person();
    ObjectNode json = Json.object();
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
    return Reply.ok(json);
  }

  private static Reply topArtists(Call call) {
    checkRange(call);
    return Reply.ok(Pages.page(call, call.me().topArtists(), call.shapes()::artist));
  }

  private static Reply topTracks(Call call) {
    checkRange(call);
    return Reply.ok(Pages.page(call, call.me().topTracks(), call.shapes()::track));
  }

  private static void checkRange(Call call) {
    if (!RANGES.contains(call.parameter("time_range").orElse("medium_term"))) {
      throw Refused.badRequest("Invalid time_range");
    }
  }
}
