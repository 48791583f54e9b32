package dev.tapedeck.console;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tapedeck.console.spotify.Faults;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The faults of the stand-in as switches of the page; the common ones first, with a label and an
 * example utterance.
 */
final class FaultSwitches {
  /**
   * A switch.
   *
   * @param fault its name at the stand-in
   * @param utterance what to say to hear the effect
   */
  private record FaultSwitch(String fault, String group, String label, String utterance) {}

  private static final String SPEAKERS = "Speakers";
  private static final String ACCOUNT = "Account";
  private static final String SERVICE = "Spotify's service";
  private static final String PLAYING = "Playback";

  private static final List<FaultSwitch> USUAL =
      List.of(
          new FaultSwitch("no-speaker", SPEAKERS, "No speaker", "play ABBA"),
          new FaultSwitch("none-active", SPEAKERS, "No speaker is active", "skip this song"),
          new FaultSwitch(
              "echo-asleep",
              SPEAKERS,
              "Sleeping speaker, wakes up",
              "play ABBA on the kitchen speaker"),
          new FaultSwitch(
              "echo-stays-asleep",
              SPEAKERS,
              "Sleeping speaker, stays asleep",
              "play ABBA on the bedroom echo"),
          new FaultSwitch("device-refuses", SPEAKERS, "Speaker refuses remote control", "pause"),
          new FaultSwitch("free-account", ACCOUNT, "Free account", "pause"),
          new FaultSwitch("not-on-list", ACCOUNT, "Not registered for the app", "pause"),
          new FaultSwitch("missing-permission", ACCOUNT, "Missing permission", "pause"),
          new FaultSwitch("expired-link", ACCOUNT, "Expired link", "pause"),
          new FaultSwitch("revoked-link", ACCOUNT, "Revoked link", "what's playing"),
          new FaultSwitch("rate-limit", SERVICE, "Rate limit, 1 second", "skip this song"),
          new FaultSwitch("rate-limit-long", SERVICE, "Rate limit, 1 hour", "skip this song"),
          new FaultSwitch("quota", SERVICE, "Quota exceeded", "what's playing"),
          new FaultSwitch("error-500", SERVICE, "Error 500", "what's playing"),
          new FaultSwitch("slow", SERVICE, "Slow, 3 seconds a call", "what's playing"),
          new FaultSwitch("very-slow", SERVICE, "Very slow, 10 seconds a call", "skip this song"),
          new FaultSwitch("cut", SERVICE, "Connection reset", "skip this song"),
          new FaultSwitch("garbage", SERVICE, "Invalid JSON", "what's playing"),
          new FaultSwitch("ad", PLAYING, "An ad", "what's playing"),
          new FaultSwitch("private-session", PLAYING, "Private session", "what's playing"),
          new FaultSwitch("local-file", PLAYING, "Local file", "what's playing"),
          new FaultSwitch("unknown-item", PLAYING, "Unknown item", "what's playing"));

  private static final String REST = "Other faults";

  private final Faults faults;

  FaultSwitches(Faults faults) {
    this.faults = faults;
  }

  /**
   * All switches, on or off.
   *
   * @param phrase adds the invocation name to an utterance if no session is open
   */
  List<Map<String, Object>> all(UnaryOperator<String> phrase) {
    Map<String, JsonNode> rest = new LinkedHashMap<>();
    faults.list().forEach(fault -> rest.put(fault.path("name").asText(), fault));
    List<Map<String, Object>> all = new ArrayList<>();
    for (FaultSwitch faultSwitch : USUAL) {
      JsonNode fault = rest.remove(faultSwitch.fault());
      all.add(
          row(
              fault,
              faultSwitch.group(),
              faultSwitch.label(),
              phrase.apply(faultSwitch.utterance())));
    }
    rest.forEach((name, fault) -> all.add(row(fault, REST, plain(name), "")));
    return all;
  }

  private static Map<String, Object> row(JsonNode fault, String group, String label, String say) {
    return Map.of(
        "name",
        fault.path("name").asText(),
        "group",
        group,
        "label",
        label,
        "description",
        fault.path("description").asText(),
        "say",
        say,
        "on",
        fault.path("on").asBoolean());
  }

  private static String plain(String name) {
    String words = name.replace('-', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
