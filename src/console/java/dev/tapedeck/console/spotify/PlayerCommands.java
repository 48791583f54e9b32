package dev.tapedeck.console.spotify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Consumer;

/** The commands to the player. */
final class PlayerCommands {
  private static final List<ApiResponse> STYLES =
      List.of(
          ApiResponse.empty(204),
          ApiResponse.empty(200),
          ApiResponse.text(200, "kQ3v_example-token-9fT2bX"),
          ApiResponse.empty(202));

  private PlayerCommands() {}

  static void addTo(RouteTable routes) {
    routes.command("PUT", "/me/player", PlayerCommands::transfer);
    routes.command("PUT", "/me/player/play", PlayerCommands::play);
    routes.command("PUT", "/me/player/pause", PlayerCommands::pause);
    routes.command("POST", "/me/player/next", PlayerCommands::next);
    routes.command("POST", "/me/player/previous", PlayerCommands::previous);
    routes.command("PUT", "/me/player/seek", PlayerCommands::seek);
    routes.command("PUT", "/me/player/volume", PlayerCommands::volume);
    routes.command("PUT", "/me/player/shuffle", PlayerCommands::shuffle);
    routes.command("PUT", "/me/player/repeat", PlayerCommands::repeat);
    routes.command("POST", "/me/player/queue", PlayerCommands::enqueue);
  }

  private static ApiResponse transfer(AuthorizedCall call) {
    JsonNode body = call.json();
    JsonNode ids = body.path("device_ids");
    if (!ids.isArray() || ids.size() != 1 || !ids.path(0).isTextual()) {
      throw ApiErrorException.badRequest("device_ids must hold exactly one id");
    }
    int target = TargetDeviceResolver.find(call, ids.path(0).asText());
    honour(call, "transferring_playback");
    return change(
        call,
        scene -> {
          scene.activate(target);
          if (body.path("play").asBoolean()) {
            scene.playback().resume();
          }
        });
  }

  private static ApiResponse play(AuthorizedCall call) {
    PlayRequest start = PlayRequest.of(call);
    int target = TargetDeviceResolver.find(call, call.parameter("device_id").orElse(null));
    PlayerState scene = call.me().player().scene();
    boolean moves = !scene.isActive(target);
    if (call.has(Fault.ECHO_NEEDS_TRANSFER) && moves && scene.active().isPresent()) {
      throw ApiErrorException.restriction();
    }
    if (start.resumes()) {
      if (!moves && scene.playback().playing()) {
        throw ApiErrorException.restriction();
      }
    } else {
      honour(call, "interrupting_playback");
    }
    return change(
        call,
        now -> {
          now.activate(target);
          start.begin(now.playback(), call.me().player().random());
        });
  }

  private static ApiResponse pause(AuthorizedCall call) {
    playingOn(call);
    honour(call, "pausing");
    return change(call, scene -> scene.playback().pause());
  }

  private static ApiResponse next(AuthorizedCall call) {
    playingOn(call);
    honour(call, "skipping_next");
    if (call.has(Fault.NO_NEXT_TRACK)) {
      throw ApiErrorException.player(403, "Restriction violated", "NO_NEXT_TRACK");
    }
    return change(call, scene -> scene.playback().next());
  }

  private static ApiResponse previous(AuthorizedCall call) {
    playingOn(call);
    honour(call, "skipping_prev");
    return change(call, scene -> scene.playback().previous());
  }

  private static ApiResponse seek(AuthorizedCall call) {
    long to = call.number("position_ms", 0, Integer.MAX_VALUE);
    playingOn(call);
    honour(call, "seeking");
    return change(call, scene -> scene.playback().seek(to));
  }

  private static ApiResponse volume(AuthorizedCall call) {
    int percent = (int) call.number("volume_percent", 0, 100);
    int target = TargetDeviceResolver.find(call, call.parameter("device_id").orElse(null));
    ConnectDevice device = call.me().player().scene().devices().get(target);
    if (!device.supportsVolume() || call.has(Fault.NO_VOLUME)) {
      throw ApiErrorException.player(
          403, "Cannot control device volume", "VOLUME_CONTROL_DISALLOW");
    }
    return change(call, scene -> scene.replace(target, device.at(percent)));
  }

  private static ApiResponse shuffle(AuthorizedCall call) {
    String state = oneOf(call, "state", List.of("true", "false"));
    PlaybackSimulation playback = playingOn(call);
    boolean on = Boolean.parseBoolean(state);
    if (playback.shuffle() == on) {
      throw ApiErrorException.restriction();
    }
    return change(call, scene -> scene.playback().shuffle(on, call.me().player().random()));
  }

  private static ApiResponse repeat(AuthorizedCall call) {
    String state = oneOf(call, "state", List.of("track", "context", "off"));
    if (playingOn(call).repeat().equals(state)) {
      throw ApiErrorException.restriction();
    }
    return change(call, scene -> scene.playback().repeat(state));
  }

  private static ApiResponse enqueue(AuthorizedCall call) {
    String uri = call.required("uri");
    if (!uri.matches("spotify:(track|episode):[0-9A-Za-z]{22}")) {
      throw ApiErrorException.badRequest("Invalid track uri: " + uri);
    }
    Playable item = call.catalogue().playable(uri).orElseThrow(ApiErrorException::noSuchResource);
    playingOn(call);
    return change(call, scene -> scene.playback().enqueue(item));
  }

  /** What plays on the speaker that a command is for, which must be the active one. */
  private static PlaybackSimulation playingOn(AuthorizedCall call) {
    int target = TargetDeviceResolver.find(call, call.parameter("device_id").orElse(null));
    PlayerState scene = call.me().player().scene();
    if (!scene.isActive(target) || scene.playback().current().isEmpty()) {
      throw ApiErrorException.restriction();
    }
    return scene.playback();
  }

  private static void honour(AuthorizedCall call, String action) {
    PlaybackSimulation playback = call.me().player().scene().playback();
    if (PlayerJson.disallows(call, playback).contains(action)) {
      throw ApiErrorException.restriction();
    }
  }

  private static String oneOf(AuthorizedCall call, String name, List<String> values) {
    String value = call.required(name);
    if (!values.contains(value)) {
      throw ApiErrorException.badRequest("Invalid " + name);
    }
    return value;
  }

  private static ApiResponse change(AuthorizedCall call, Consumer<PlayerState> change) {
    call.me().player().change(change);
    if (call.has(Fault.WRITES_204)) {
      return STYLES.get(0);
    }
    if (call.has(Fault.WRITES_200_EMPTY)) {
      return STYLES.get(1);
    }
    if (call.has(Fault.WRITES_200_TEXT)) {
      return STYLES.get(2);
    }
    if (call.has(Fault.WRITES_202)) {
      return STYLES.get(3);
    }
    return STYLES.get(call.world().countCommand() % STYLES.size());
  }
}
