package dev.tapedeck.testing;

import java.util.HashMap;
import java.util.Map;

/** Changes which speakers sam's Spotify lists. */
public final class Speakers {
  private Speakers() {}

  /** Removes all speakers but the Living Room, which plays. */
  public static void onlyLivingRoom(Home home) {
    home.spotify.speakers("sam").stream()
        .map(view -> view.name())
        .filter(name -> !name.equals("Living Room"))
        .forEach(name -> remove(home, name));
  }

  public static void remove(Home home, String name) {
    home.spotify.act("sam", Map.of("do", "disconnect", "speaker", name));
  }

  /** Adds a speaker with an id that is derived from its name. */
  public static void add(Home home, String name, String type) {
    add(home, Map.of("id", "id of " + name, "name", name, "type", type));
  }

  /** Adds a speaker with fields of household.json. The volume is 30 unless it is given. */
  public static void add(Home home, Map<String, ?> fields) {
    Map<String, Object> action = new HashMap<>(Map.of("do", "connect", "volume", 30));
    action.putAll(fields);
    home.spotify.act("sam", action);
  }

  /** Renames the speaker that plays. */
  public static void renameActive(Home home, String name) {
    home.spotify.act("sam", Map.of("do", "rename", "speaker", "Living Room", "name", name));
  }
}
