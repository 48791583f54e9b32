package dev.tapedeck.console.spotify;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;

/** What can be read of the player: state, speakers, queue, history. */
final class PlayerEndpoints {
  private static final int QUEUE_SHOWN = 20;

  private PlayerEndpoints() {}

  static void addTo(Routes routes) {
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

  private static Reply state(Call call) {
    return nothingToTell(call)
        ? nothing(call)
        : Reply.ok(new PlayerShapes(call).state(call.me().player().seen()));
  }

  private static Reply currentlyPlaying(Call call) {
    return nothingToTell(call)
        ? nothing(call)
        : Reply.ok(new PlayerShapes(call).currentlyPlaying(call.me().player().seen()));
  }

  private static boolean nothingToTell(Call call) {
    return call.has(Fault.PLAYER_204)
        || call.has(Fault.PLAYER_EMPTY_200)
        || call.has(Fault.PRIVATE_SESSION)
        || call.has(Fault.NO_SPEAKER)
        || call.has(Fault.NONE_ACTIVE)
        || call.me().player().seen().active().isEmpty();
  }

  private static Reply nothing(Call call) {
    return Reply.empty(call.has(Fault.PLAYER_EMPTY_200) ? 200 : 204);
  }

  private static Reply devices(Call call) {
    Scene scene = call.me().player().seen();
    PlayerShapes shapes = new PlayerShapes(call);
    ObjectNode json = Json.object();
    ArrayNode devices = json.putArray("devices");
    for (int i = 0; i < scene.devices().size() && !call.has(Fault.NO_SPEAKER); i++) {
      devices.add(shapes.device(scene.devices().get(i), scene.isActive(i)));
    }
    return Reply.ok(json);
  }

  private static Reply queue(Call call) {
    ObjectNode json = Json.object();
    if (nothingToTell(call)) {
      json.putNull("currently_playing").putArray("queue");
      return Reply.ok(json);
    }
    Shapes shapes = call.shapes();
    Playback playback = call.me().player().seen().playback();
    json.set("currently_playing", playback.current().map(shapes::playable).orElse(null));
    json.set("queue", Pages.items(call, playback.upcoming(QUEUE_SHOWN), shapes::playable));
    return Reply.ok(json);
  }

  private static Reply history(Call call) {
    int limit = call.limit(Pages.USUAL, Pages.MOST);
    boolean after = call.parameter("after").isPresent();
    boolean before = call.parameter("before").isPresent();
    if (after && before) {
      throw Refused.badRequest("Only one of before and after can be given");
    }
    Instant from = after ? time(call, "after") : Instant.MIN;
    Instant to = before ? time(call, "before") : Instant.MAX;
    List<Played> fitting =
        call.me().history().stream()
            .filter(played -> played.at().isAfter(from) && played.at().isBefore(to))
            .toList();
    return Reply.ok(history(call, fitting, limit));
  }

  private static ObjectNode history(Call call, List<Played> fitting, int limit) {
    List<Played> shown = fitting.subList(0, Math.min(limit, fitting.size()));
    String address = call.urls().api() + "/me/player/recently-played";
    ObjectNode json = Json.object();
    json.set("items", Pages.items(call, shown, played -> played(call, played)));
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

  private static ObjectNode played(Call call, Played played) {
    ObjectNode json = Json.object();
    json.set("track", call.shapes().track(played.track()));
    json.put("played_at", played.at().toString());
    json.set("context", new PlayerShapes(call).context(played.context()));
    return json;
  }

  private static Instant time(Call call, String name) {
    return Instant.ofEpochMilli(call.number(name, 0, Long.MAX_VALUE));
  }

  private static String millis(Played played) {
    return Long.toString(played.at().toEpochMilli());
  }
}
