package dev.tapedeck.console;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Example requests that fit the player's state, the most likely first. */
final class SampleRequests {
  /** Names without characters that are not spoken. */
  private static final Pattern SAYABLE = Pattern.compile("[\\p{L}\\p{N}' ]+");

  private final List<String> requests = new ArrayList<>();
  private final JsonNode music;

  SampleRequests(JsonNode music) {
    this.music = music;
    JsonNode player = music.path("player");
    if (player.path("title").isTextual()) {
      addWhenPlaying(player);
    } else {
      addWhenIdle();
    }
    addGeneral();
  }

  List<String> all() {
    return List.copyOf(requests);
  }

  private void addWhenPlaying(JsonNode player) {
    boolean plays = player.path("playing").asBoolean();
    boolean song = player.path("album").isTextual();
    add("what's playing");
    add(plays ? "pause" : "resume the music");
    add("skip this song");
    otherSpeaker().ifPresent(name -> add("move the music to " + name));
    if (song) {
      add("I like this");
      add("who sings this");
      ownPlaylist().ifPresent(name -> add("add this to my " + name + " playlist"));
      add("what album is this");
    }
    if (player.path("volume").isNumber()) {
      add("volume 4");
      add("louder");
    }
    add("how long is left");
    add("what's next");
    add("skip ahead thirty seconds");
    add(player.path("shuffle").asBoolean() ? "turn shuffle off" : "shuffle the music");
  }

  private void addWhenIdle() {
    ownPlaylist().ifPresent(name -> add("play my " + name + " playlist"));
    add("which speakers are there");
  }

  private void addGeneral() {
    otherSpeaker().ifPresent(name -> add("play Hello by Adele on " + name));
    ownPlaylist().ifPresent(name -> add("play my " + name + " playlist"));
    add("which speakers are there");
    add("play my liked songs");
    add("what have I been listening to");
    add("my top artists of the year");
    add("what playlists do I have");
    add("play Abbey Road");
    add("help");
  }

  /** A speaker that is awake, not restricted, and not active. */
  private Optional<String> otherSpeaker() {
    return stream(music.path("devices"))
        .filter(device -> device.path("id").isTextual())
        .filter(device -> !device.path("active").asBoolean() && !device.path("asleep").asBoolean())
        .filter(device -> !device.path("restricted").asBoolean())
        .map(device -> device.path("name").asText())
        .filter(name -> SAYABLE.matcher(name).matches())
        .findFirst()
        .map(name -> name.contains("'") ? name : "the " + name);
  }

  private Optional<String> ownPlaylist() {
    String user = music.path("user").asText();
    return stream(music.path("playlists"))
        .filter(list -> list.path("owner").asText().equals(user))
        .filter(list -> list.path("total").asInt() > 0)
        .map(list -> list.path("name").asText())
        .filter(name -> SAYABLE.matcher(name).matches())
        .findFirst();
  }

  private void add(String request) {
    if (!requests.contains(request)) {
      requests.add(request);
    }
  }

  private static Stream<JsonNode> stream(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }
}
