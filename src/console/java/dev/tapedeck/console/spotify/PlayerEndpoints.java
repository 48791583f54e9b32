package dev.tapedeck.console.spotify;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;

/** What can be read of the player: state, speakers, queue, history. */
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
    return nothingToTell(call)
        ? nothing(call)
        : ApiResponse.ok(new PlayerJson(call).state(call.me().player().seen()));
  }

  private static ApiResponse currentlyPlaying(AuthorizedCall call) {
    return nothingToTell(call)
        ? nothing(call)
        : ApiResponse.ok(new PlayerJson(call).currentlyPlaying(call.me().player().seen()));
  }

  private static boolean nothingToTell(AuthorizedCall call) {
    return call.has(Fault.PLAYER_204)
        || call.has(Fault.PLAYER_EMPTY_200)
        || call.has(Fault.PRIVATE_SESSION)
        || call.has(Fault.NO_SPEAKER)
        || call.has(Fault.NONE_ACTIVE)
        || call.me().player().seen().active().isEmpty();
  }

  private static ApiResponse nothing(AuthorizedCall call) {
    return ApiResponse.empty(call.has(Fault.PLAYER_EMPTY_200) ? 200 : 204);
  }

  private static ApiResponse devices(AuthorizedCall call) {
    PlayerState scene = call.me().player().seen();
    PlayerJson shapes = new PlayerJson(call);
    ObjectNode json = JsonNodes.object();
    ArrayNode devices = json.putArray("devices");
    for (int i = 0; i < scene.devices().size() && !call.has(Fault.NO_SPEAKER); i++) {
      devices.add(shapes.device(scene.devices().get(i), scene.isActive(i)));
    }
    return ApiResponse.ok(json);
  }

  private static ApiResponse queue(AuthorizedCall call) {
    ObjectNode json = JsonNodes.object();
    if (nothingToTell(call)) {
      json.putNull("currently_playing").putArray("queue");
      return ApiResponse.ok(json);
    }
    ResourceJson shapes = call.shapes();
    PlaybackSimulation playback = call.me().player().seen().playback();
    json.set("currently_playing", playback.current().map(shapes::playable).orElse(null));
    json.set("queue", Paging.items(call, playback.upcoming(QUEUE_SHOWN), shapes::playable));
    return ApiResponse.ok(json);
  }

  private static ApiResponse history(AuthorizedCall call) {
    int limit = call.limit(Paging.USUAL, Paging.MOST);
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
    json.set("track", call.shapes().track(played.track()));
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
