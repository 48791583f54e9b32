package dev.tapedeck.console.spotify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.Set;

/** Serializes the player and the devices for the response to one call. */
final class PlayerJson {
  private final AuthorizedCall call;
  private final ResourceJson resources;

  PlayerJson(AuthorizedCall call) {
    this.call = call;
    this.resources = call.resources();
  }

  ObjectNode device(ConnectDevice device, boolean active) {
    boolean noVolume = call.has(Fault.NO_VOLUME);
    ObjectNode json = JsonNodes.object();
    json.put("id", call.has(Fault.NULL_IDS) ? null : device.id());
    json.put("is_active", active && !call.has(Fault.NONE_ACTIVE));
    json.put("is_private_session", call.has(Fault.PRIVATE_SESSION));
    json.put("is_restricted", device.restricted() || call.has(Fault.ALL_RESTRICTED));
    json.put("name", device.name());
    json.put("supports_volume", device.supportsVolume() && !noVolume);
    json.put("type", device.type());
    json.put("volume_percent", noVolume || call.has(Fault.VOLUME_NULL) ? null : device.volume());
    return json;
  }

  ObjectNode state(PlayerState playerState) {
    ObjectNode json = JsonNodes.object();
    playerState.active().ifPresent(device -> json.set("device", device(device, true)));
    json.put("shuffle_state", playerState.playback().shuffle());
    json.put("smart_shuffle", false);
    json.put("repeat_state", playerState.playback().repeat());
    json.setAll(currentlyPlaying(playerState));
    return json;
  }

  /** The state without device, shuffle and repeat. */
  ObjectNode currentlyPlaying(PlayerState playerState) {
    PlaybackSimulation playback = playerState.playback();
    ObjectNode json = JsonNodes.object();
    json.put("timestamp", playback.changed().toEpochMilli());
    json.set(
        "context", call.has(Fault.CONTEXT_NULL) ? JsonNodes.of(null) : context(playback.context()));
    json.put("progress_ms", call.has(Fault.PROGRESS_NULL) ? null : playback.progressMs());
    json.set("item", item(playback));
    json.put("currently_playing_type", type(playback));
    ObjectNode disallows = json.putObject("actions").putObject("disallows");
    disallows(call, playback).forEach(action -> disallows.put(action, true));
    json.put("is_playing", playback.playing());
    return json;
  }

  JsonNode context(PlayContext context) {
    if (context == null) {
      return JsonNodes.of(null);
    }
    String page =
        context.type().equals("collection")
            ? "collection/tracks"
            : context.type() + "/" + context.id();
    ObjectNode json = JsonNodes.object();
    json.putObject("external_urls").put("spotify", "https://open.spotify.com/" + page);
    json.put(
        "href",
        context.type().equals("collection")
            ? call.urls().api() + "/me/tracks"
            : call.urls().api() + "/" + context.type() + "s/" + context.id());
    return json.put("type", context.type()).put("uri", context.uri());
  }

  /** The actions that the player currently disallows. */
  static Set<String> disallows(AuthorizedCall call, PlaybackSimulation playback) {
    Set<String> disallows = new LinkedHashSet<>();
    disallows.add(playback.playing() ? "resuming" : "pausing");
    if (!playback.hasPrevious()) {
      disallows.add("skipping_prev");
    }
    if (call.has(Fault.NO_SKIPPING)) {
      disallows.addAll(Set.of("skipping_next", "skipping_prev"));
    }
    if (call.has(Fault.AD)) {
      disallows.addAll(
          Set.of(
              "seeking",
              "skipping_next",
              "skipping_prev",
              "interrupting_playback",
              "transferring_playback"));
    }
    return disallows;
  }

  private JsonNode item(PlaybackSimulation playback) {
    if (call.has(Fault.AD) || call.has(Fault.UNKNOWN_ITEM) || playback.current().isEmpty()) {
      return JsonNodes.of(null);
    }
    Playable item = playing(playback);
    boolean spoken = item instanceof CatalogueEpisode || item instanceof CatalogueChapter;
    return spoken && !call.asksForEpisodes() ? JsonNodes.of(null) : resources.playable(item);
  }

  private Playable playing(PlaybackSimulation playback) {
    if (call.has(Fault.LOCAL_FILE)) {
      return new LocalFile("Garage demo", "The Neighbours", "Tape 3", 185_000);
    }
    return call.has(Fault.EPISODE)
        ? call.catalogue().episodes().get(0)
        : playback.current().orElseThrow();
  }

  private String type(PlaybackSimulation playback) {
    if (call.has(Fault.AD)) {
      return "ad";
    }
    if (call.has(Fault.UNKNOWN_ITEM) || playback.current().isEmpty()) {
      return "unknown";
    }
    Playable item = playing(playback);
    return item instanceof CatalogueEpisode || item instanceof CatalogueChapter
        ? "episode"
        : "track";
  }
}
