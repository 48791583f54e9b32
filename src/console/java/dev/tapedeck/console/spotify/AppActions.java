package dev.tapedeck.console.spotify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Actions of the user in the Spotify app itself, without the Web API. */
final class AppActions {
  private static final Set<String> REPEAT_MODES = Set.of("off", "track", "context");
  private static final int MAX_NAME_LENGTH = 60;

  private final StandInState state;
  private final StandInUser user;

  AppActions(StandInState state, StandInUser user) {
    this.state = state;
    this.user = user;
  }

  /**
   * Performs an action: {"do": "play", "uri": …}.
   *
   * @throws IllegalArgumentException if the action is unknown or its arguments are invalid
   */
  void perform(JsonNode action) {
    switch (action.path("do").asText()) {
      case "play" -> play(action);
      case "pause" ->
          user.player().changeImmediately(playerState -> playerState.playback().pause());
      case "resume" ->
          user.player().changeImmediately(playerState -> playerState.playback().resume());
      case "next" -> user.player().changeImmediately(playerState -> playerState.playback().next());
      case "previous" ->
          user.player().changeImmediately(playerState -> playerState.playback().previous());
      case "seek" ->
          user.player().changeImmediately(s -> s.playback().seek(number(action, "positionMs")));
      case "shuffle" -> shuffle(action.path("on").asBoolean());
      case "repeat" -> repeat(text(action, "mode"));
      case "activate" ->
          user.player()
              .changeImmediately(playerState -> playerState.activate(speaker(playerState, action)));
      case "deactivate" -> user.player().changeImmediately(AppActions::deactivate);
      case "volume" -> volume(action);
      case "rename" -> rename(action);
      case "connect" ->
          user.player().changeImmediately(playerState -> playerState.add(newDevice(action)));
      case "disconnect" ->
          user.player()
              .changeImmediately(playerState -> playerState.remove(speaker(playerState, action)));
      case "sleep" -> change(action, device -> device.asleep(true));
      case "save" -> user.library().save(text(action, "uri"), state.clock().now());
      case "unsave" -> user.library().remove(text(action, "uri"));
      case "playlist" -> replaceContents(action);
      case "wake" -> change(action, device -> device.asleep(false));
      case "create-playlist" -> createPlaylist(action);
      case "rename-playlist" -> playlist(action).rename(text(action, "name"));
      default ->
          throw new IllegalArgumentException("Unknown action: " + action.path("do").asText());
    }
  }

  private interface Change {
    ConnectDevice apply(ConnectDevice device);
  }

  private void play(JsonNode action) {
    String uri = text(action, "uri");
    PlayContexts contexts = new PlayContexts(state, user);
    PlayContext context = contexts.context(uri).orElse(null);
    List<Playable> items =
        context == null
            ? state.catalogue().playable(uri).stream().toList()
            : contexts.items(context).stream().filter(Objects::nonNull).toList();
    if (items.isEmpty()) {
      throw new IllegalArgumentException("Nothing to play: " + uri);
    }
    user.player()
        .changeImmediately(
            playerState -> {
              playerState.activate(speaker(playerState, action));
              Tracklist list = Tracklist.of(context, items, 0);
              playerState.playback().start(list, 0, user.player().random());
            });
  }

  /**
   * Creates a playlist of the user, by default a private one: "name", "public", "tracks" (uris).
   */
  private void createPlaylist(JsonNode action) {
    StoredPlaylist playlist = state.create(user.id(), text(action, "name"));
    playlist.publish(action.path("public").asBoolean());
    for (String uri : JsonNodes.strings(action.path("tracks"))) {
      Playable item = state.catalogue().playable(uri).orElseThrow();
      playlist.entries().add(new PlaylistItem(item, state.clock().now(), user.id()));
    }
  }

  private StoredPlaylist playlist(JsonNode action) {
    String uri = text(action, "uri");
    return state
        .playlist(uri.substring(uri.lastIndexOf(':') + 1))
        .orElseThrow(() -> new IllegalArgumentException("No playlist " + uri));
  }

  /** Replaces the contents of a playlist: {"do": "playlist", "uri": …, "uris": […]}. */
  private void replaceContents(JsonNode action) {
    StoredPlaylist playlist = playlist(action);
    List<PlaylistItem> entries =
        JsonNodes.strings(action.path("uris")).stream()
            .map(item -> state.catalogue().playable(item).orElseThrow())
            .map(item -> new PlaylistItem(item, state.clock().now(), user.id()))
            .toList();
    playlist.entries().clear();
    playlist.entries().addAll(entries);
    playlist.incrementVersion();
  }

  private void repeat(String mode) {
    if (!REPEAT_MODES.contains(mode)) {
      throw new IllegalArgumentException("Repeat is off, track or context, not " + mode);
    }
    user.player().changeImmediately(playerState -> playerState.playback().repeat(mode));
  }

  private void volume(JsonNode action) {
    long percent = number(action, "percent");
    if (percent < 0 || percent > 100) {
      throw new IllegalArgumentException("A volume is 0 to 100 percent, not " + percent);
    }
    change(action, device -> device.withVolume((int) percent));
  }

  private void rename(JsonNode action) {
    String name = text(action, "name").strip();
    if (name.isEmpty() || name.length() > MAX_NAME_LENGTH) {
      throw new IllegalArgumentException(
          "A speaker's name has 1 to " + MAX_NAME_LENGTH + " characters");
    }
    change(action, device -> device.withName(name));
  }

  /** A device that appears in the list: a new speaker, or a second one of the same name. */
  private static ConnectDevice newDevice(JsonNode action) {
    if (!action.has("name") || !action.has("type")) {
      throw new IllegalArgumentException("A speaker has a name and a type");
    }
    return ConnectDevice.read(action);
  }

  private void shuffle(boolean on) {
    user.player().changeImmediately(s -> s.playback().shuffle(on, user.player().random()));
  }

  private static void deactivate(PlayerState playerState) {
    playerState.playback().pause();
    playerState.activate(PlayerState.NONE);
  }

  private void change(JsonNode action, Change change) {
    user.player()
        .changeImmediately(
            playerState -> {
              int at = speaker(playerState, action);
              playerState.replace(at, change.apply(playerState.devices().get(at)));
            });
  }

  /** The index of the speaker with the action's id or name, else of the active one, else 0. */
  private static int speaker(PlayerState playerState, JsonNode action) {
    if (action.hasNonNull("id") && playerState.indexById(text(action, "id")) != PlayerState.NONE) {
      return playerState.indexById(text(action, "id"));
    }
    if (!action.hasNonNull("speaker")) {
      return Math.max(0, playerState.activeIndex());
    }
    int at = playerState.indexByName(action.path("speaker").asText());
    if (at == PlayerState.NONE) {
      throw new IllegalArgumentException("No speaker called " + action.path("speaker").asText());
    }
    return at;
  }

  private static String text(JsonNode action, String name) {
    if (!action.path(name).isTextual()) {
      throw new IllegalArgumentException("Missing: " + name);
    }
    return action.path(name).asText();
  }

  private static long number(JsonNode action, String name) {
    if (!action.path(name).isNumber()) {
      throw new IllegalArgumentException("Missing: " + name);
    }
    return action.path(name).asLong();
  }
}
