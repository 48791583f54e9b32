package dev.tapedeck.console.spotify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Consumer;

/** The player commands. */
final class PlayerCommands {
  private static final List<ApiResponse> SUCCESS_RESPONSES =
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
    checkAllowed(call, "transferring_playback");
    return change(
        call,
        playerState -> {
          playerState.activate(target);
          if (body.path("play").asBoolean()) {
            playerState.playback().resume();
          }
        });
  }

  private static ApiResponse play(AuthorizedCall call) {
    PlayRequest start = PlayRequest.of(call);
    int target = TargetDeviceResolver.find(call, call.parameter("device_id").orElse(null));
    PlayerState playerState = call.me().player().actual();
    boolean moves = !playerState.isActive(target);
    if (call.has(Fault.ECHO_NEEDS_TRANSFER) && moves && playerState.active().isPresent()) {
      throw ApiErrorException.restriction();
    }
    if (start.resumes()) {
      boolean nothingLoaded = playerState.playback().current().isEmpty();
      if (nothingLoaded || !moves && playerState.playback().playing()) {
        throw ApiErrorException.restriction();
      }
    } else {
      checkAllowed(call, "interrupting_playback");
    }
    return change(
        call,
        now -> {
          now.activate(target);
          start.applyTo(now.playback(), call.me().player().random());
        });
  }

  private static ApiResponse pause(AuthorizedCall call) {
    activePlayback(call);
    checkAllowed(call, "pausing");
    return change(call, playerState -> playerState.playback().pause());
  }

  private static ApiResponse next(AuthorizedCall call) {
    activePlayback(call);
    checkAllowed(call, "skipping_next");
    if (call.has(Fault.NO_NEXT_TRACK)) {
      throw ApiErrorException.player(403, "Restriction violated", "NO_NEXT_TRACK");
    }
    return change(call, playerState -> playerState.playback().next());
  }

  private static ApiResponse previous(AuthorizedCall call) {
    activePlayback(call);
    checkAllowed(call, "skipping_prev");
    return change(call, playerState -> playerState.playback().previous());
  }

  private static ApiResponse seek(AuthorizedCall call) {
    long to = call.number("position_ms", 0, Integer.MAX_VALUE);
    activePlayback(call);
    checkAllowed(call, "seeking");
    return change(call, playerState -> playerState.playback().seek(to));
  }

  private static ApiResponse volume(AuthorizedCall call) {
    int percent = (int) call.number("volume_percent", 0, 100);
    int target = TargetDeviceResolver.find(call, call.parameter("device_id").orElse(null));
    ConnectDevice device = call.me().player().actual().devices().get(target);
    if (!device.supportsVolume() || call.has(Fault.NO_VOLUME)) {
      throw ApiErrorException.player(
          403, "Cannot control device volume", "VOLUME_CONTROL_DISALLOW");
    }
    return change(call, playerState -> playerState.replace(target, device.withVolume(percent)));
  }

  private static ApiResponse shuffle(AuthorizedCall call) {
    String state = oneOf(call, "state", List.of("true", "false"));
    PlaybackSimulation playback = activePlayback(call);
    boolean on = Boolean.parseBoolean(state);
    if (playback.shuffle() == on && !call.has(Fault.UNCHANGED_ACCEPTED)) {
      throw ApiErrorException.restriction();
    }
    return change(
        call, playerState -> playerState.playback().shuffle(on, call.me().player().random()));
  }

  private static ApiResponse repeat(AuthorizedCall call) {
    String state = oneOf(call, "state", List.of("track", "context", "off"));
    boolean unchanged = activePlayback(call).repeat().equals(state);
    if (unchanged && !call.has(Fault.UNCHANGED_ACCEPTED)) {
      throw ApiErrorException.restriction();
    }
    return change(call, playerState -> playerState.playback().repeat(state));
  }

  private static ApiResponse enqueue(AuthorizedCall call) {
    String uri = call.required("uri");
    if (!uri.matches("spotify:(track|episode):[0-9A-Za-z]{22}")) {
      throw ApiErrorException.badRequest("Invalid track uri: " + uri);
    }
    Playable item = call.catalogue().playable(uri).orElseThrow(ApiErrorException::noSuchResource);
    activePlayback(call);
    return change(call, playerState -> playerState.playback().enqueue(item));
  }

  /**
   * The playback of the targeted device.
   *
   * @throws ApiErrorException 403 if it is not the active one or nothing is loaded
   */
  private static PlaybackSimulation activePlayback(AuthorizedCall call) {
    int target = TargetDeviceResolver.find(call, call.parameter("device_id").orElse(null));
    PlayerState playerState = call.me().player().actual();
    if (!playerState.isActive(target) || playerState.playback().current().isEmpty()) {
      throw ApiErrorException.restriction();
    }
    return playerState.playback();
  }

  private static void checkAllowed(AuthorizedCall call, String action) {
    PlaybackSimulation playback = call.me().player().actual().playback();
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
      return SUCCESS_RESPONSES.get(0);
    }
    if (call.has(Fault.WRITES_200_EMPTY)) {
      return SUCCESS_RESPONSES.get(1);
    }
    if (call.has(Fault.WRITES_200_TEXT)) {
      return SUCCESS_RESPONSES.get(2);
    }
    if (call.has(Fault.WRITES_202)) {
      return SUCCESS_RESPONSES.get(3);
    }
    return SUCCESS_RESPONSES.get(call.state().countCommand() % SUCCESS_RESPONSES.size());
  }
}
