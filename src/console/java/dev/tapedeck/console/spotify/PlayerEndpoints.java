package dev.tapedeck.console.spotify;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;

/** The endpoints that read the player: state, devices, queue, history. */
final class PlayerEndpoints {
  private static final int QUEUE_SHOWN = 20;

  private PlayerEndpoints() {}

  static void addTo(RouteTable routes) {
    routes.read("/me/player", PlayerEndpoints::state, "user-read-playback-state");
    routes.read(
        "/me/player/currently-playing",
        PlayerEndpoints::currentlyPlaying,
        "user-read-currently-playing");
    routes.read("/me/player/devices", PlayerEndpoints::devices, "user-read-playback-state");
    routes.read(
        "/me/player/queue",
        PlayerEndpoints::queue,
        "user-read-playback-state",
        "user-read-currently-playing");
    routes.read(
        "/me/player/recently-played", PlayerEndpoints::history, "user-read-recently-played");
  }

  private static ApiResponse state(AuthorizedCall call) {
    return hasNoState(call)
        ? noContent(call)
        : ApiResponse.ok(new PlayerJson(call).state(call.me().player().reported()));
  }

  private static ApiResponse currentlyPlaying(AuthorizedCall call) {
    return hasNoState(call)
        ? noContent(call)
        : ApiResponse.ok(new PlayerJson(call).currentlyPlaying(call.me().player().reported()));
  }

  private static boolean hasNoState(AuthorizedCall call) {
    return call.has(Fault.PLAYER_204)
        || call.has(Fault.PLAYER_EMPTY_200)
        || call.has(Fault.PRIVATE_SESSION)
        || call.has(Fault.NO_SPEAKER)
        || call.has(Fault.NONE_ACTIVE)
        || call.me().player().reported().active().isEmpty();
  }

  private static ApiResponse noContent(AuthorizedCall call) {
    return ApiResponse.empty(call.has(Fault.PLAYER_EMPTY_200) ? 200 : 204);
  }

  private static ApiResponse devices(AuthorizedCall call) {
    PlayerState playerState = call.me().player().reported();
    PlayerJson playerJson = new PlayerJson(call);
    ObjectNode json = JsonNodes.object();
    ArrayNode devices = json.putArray("devices");
    for (int i = 0; i < playerState.devices().size() && !call.has(Fault.NO_SPEAKER); i++) {
      devices.add(playerJson.device(playerState.devices().get(i), playerState.isActive(i)));
    }
    return ApiResponse.ok(json);
  }

  private static ApiResponse queue(AuthorizedCall call) {
    ObjectNode json = JsonNodes.object();
    if (hasNoState(call)) {
      json.putNull("currently_playing").putArray("queue");
      return ApiResponse.ok(json);
    }
    ResourceJson resources = call.resources();
    PlaybackSimulation playback = call.me().player().reported().playback();
    json.set("currently_playing", playback.current().map(resources::playable).orElse(null));
    json.set("queue", Paging.items(call, playback.upcoming(QUEUE_SHOWN), resources::playable));
    return ApiResponse.ok(json);
  }

  private static ApiResponse history(AuthorizedCall call) {
    int limit = call.limit(Paging.DEFAULT_LIMIT, Paging.MAX_LIMIT);
    boolean after = call.parameter("after").isPresent();
    boolean before = call.parameter("before").isPresent();
    if (after && before) {
      throw ApiErrorException.badRequest("Only one of before and after can be given");
    }
    Instant from = after ? time(call, "after") : Instant.MIN;
    Instant to = before ? time(call, "before") : Instant.MAX;
    List<PlayHistoryEntry> fitting =
        call.me().history().stream()
            .filter(played -> played.at().isAfter(from) && played.at().isBefore(to))
            .toList();
    return ApiResponse.ok(history(call, fitting, limit));
  }

  private static ObjectNode history(
      AuthorizedCall call, List<PlayHistoryEntry> fitting, int limit) {
    List<PlayHistoryEntry> shown = fitting.subList(0, Math.min(limit, fitting.size()));
    String address = call.urls().api() + "/me/player/recently-played";
    ObjectNode json = JsonNodes.object();
    json.set("items", Paging.items(call, shown, played -> played(call, played)));
    Paging.insertLocalFile(
        call,
        json,
        file -> {
          ObjectNode played =
              JsonNodes.object().put("played_at", call.state().clock().now().toString());
          played.set("track", file);
          return played.putNull("context");
        });
    json.putNull("next").putNull("cursors");
    if (!shown.isEmpty()) {
      String last = millis(shown.get(shown.size() - 1));
      json.putObject("cursors").put("after", millis(shown.get(0))).put("before", last);
      if (fitting.size() > shown.size()) {
        json.put("next", address + "?before=" + last + "&limit=" + limit);
      }
    }
    return json.put("limit", limit).put("href", address + "?limit=" + limit);
  }

  private static ObjectNode played(AuthorizedCall call, PlayHistoryEntry played) {
    ObjectNode json = JsonNodes.object();
    json.set("track", call.resources().track(played.track()));
    json.put("played_at", played.at().toString());
    json.set("context", new PlayerJson(call).context(played.context()));
    return json;
  }

  private static Instant time(AuthorizedCall call, String name) {
    return Instant.ofEpochMilli(call.number(name, 0, Long.MAX_VALUE));
  }

  private static String millis(PlayHistoryEntry played) {
    return Long.toString(played.at().toEpochMilli());
  }
}
