package dev.tapedeck.console.spotify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What a listener could do in the Spotify app itself, without the Web API. */
final class AppActions {
  private static final Set<String> REPEAT_MODES = Set.of("off", "track", "context");
  private static final int LONGEST_NAME = 60;

  private final StandInState world;
  private final StandInUser member;

  AppActions(StandInState world, StandInUser member) {
    this.world = world;
    this.member = member;
  }

  /**
   * Does what the object says: {"do": "play", "uri": …}.
   *
   * @throws IllegalArgumentException for what can't be done
   */
  void perform(JsonNode act) {
    switch (act.path("do").asText()) {
      case "play" -> play(act);
      case "pause" -> member.player().settle(scene -> scene.playback().pause());
      case "resume" -> member.player().settle(scene -> scene.playback().resume());
      case "next" -> member.player().settle(scene -> scene.playback().next());
      case "previous" -> member.player().settle(scene -> scene.playback().previous());
      case "seek" -> member.player().settle(s -> s.playback().seek(number(act, "positionMs")));
      case "shuffle" -> shuffle(act.path("on").asBoolean());
      case "repeat" -> repeat(text(act, "mode"));
      case "activate" -> member.player().settle(scene -> scene.activate(speaker(scene, act)));
      case "deactivate" -> member.player().settle(AppActions::deactivate);
      case "volume" -> volume(act);
      case "rename" -> rename(act);
      case "sleep" -> change(act, device -> device.asleep(true));
      case "wake" -> change(act, device -> device.asleep(false));
      default -> throw new IllegalArgumentException("Can't do " + act.path("do").asText());
    }
  }

  private interface Change {
    ConnectDevice apply(ConnectDevice device);
  }

  private void play(JsonNode act) {
    String uri = text(act, "uri");
    PlayContexts contexts = new PlayContexts(world, member);
    PlayContext context = contexts.context(uri).orElse(null);
    List<Playable> items =
        context == null
            ? world.catalogue().playable(uri).stream().toList()
            : contexts.items(context).stream().filter(Objects::nonNull).toList();
    if (items.isEmpty()) {
      throw new IllegalArgumentException("Nothing to play: " + uri);
    }
    member
        .player()
        .settle(
            scene -> {
              scene.activate(speaker(scene, act));
              Tracklist list = Tracklist.of(context, items, 0);
              scene.playback().start(list, 0, member.player().random());
            });
  }

  private void repeat(String mode) {
    if (!REPEAT_MODES.contains(mode)) {
      throw new IllegalArgumentException("Repeat is off, track or context, not " + mode);
    }
    member.player().settle(scene -> scene.playback().repeat(mode));
  }

  private void volume(JsonNode act) {
    long percent = number(act, "percent");
    if (percent < 0 || percent > 100) {
      throw new IllegalArgumentException("A volume is 0 to 100 percent, not " + percent);
    }
    change(act, device -> device.at((int) percent));
  }

  private void rename(JsonNode act) {
    String name = text(act, "name").strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException("A speaker's name has 1 to " + LONGEST_NAME + " letters");
    }
    change(act, device -> device.named(name));
  }

  private void shuffle(boolean on) {
    member.player().settle(s -> s.playback().shuffle(on, member.player().random()));
  }

  private static void deactivate(PlayerState scene) {
    scene.playback().pause();
    scene.activate(PlayerState.NONE);
  }

  private void change(JsonNode act, Change change) {
    member
        .player()
        .settle(
            scene -> {
              int at = speaker(scene, act);
              scene.replace(at, change.apply(scene.devices().get(at)));
            });
  }

  /** The speaker named in the act, else the active one, else the first. */
  private static int speaker(PlayerState scene, JsonNode act) {
    if (!act.hasNonNull("speaker")) {
      return Math.max(0, scene.activeIndex());
    }
    int at = scene.named(act.path("speaker").asText());
    if (at == PlayerState.NONE) {
      throw new IllegalArgumentException("No speaker called " + act.path("speaker").asText());
    }
    return at;
  }

  private static String text(JsonNode act, String name) {
    if (!act.path(name).isTextual()) {
      throw new IllegalArgumentException("Missing: " + name);
    }
    return act.path(name).asText();
  }

  private static long number(JsonNode act, String name) {
    if (!act.path(name).isNumber()) {
      throw new IllegalArgumentException("Missing: " + name);
    }
    return act.path(name).asLong();
  }
}
