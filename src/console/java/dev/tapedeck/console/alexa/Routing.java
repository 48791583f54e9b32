package dev.tapedeck.console.alexa;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Knows utterances that Alexa may not route to the skill although the model matches them. */
final class Routing {
  private static final Pattern SPOTIFY = Pattern.compile("\\bspotify\\b");
  private static final Pattern OWN_VOLUME =
      Pattern.compile(
          "(set )?(the )?volume (to )?\\w+( percent)?|(turn )?(it |the volume )?(up|down)"
              + "|turn (up|down)( the volume)?|louder|quieter|softer|(un)?mute( it)?");
  private static final Pattern PLAY = Pattern.compile("^(play|put on|shuffle)\\b.*");

  private Routing() {}

  /** The note for an utterance without the invocation name. */
  static String notInvokedNote(String name) {
    return "Alexa would handle that without the skill. Say “open %1$s” first, or “ask %1$s to …”."
        .formatted(name);
  }

  /** Why an utterance may not reach the skill on a real device. */
  static List<String> doubts(Invocation invocation, Resolution resolution) {
    String words = String.join(" ", invocation.words());
    List<String> doubts = new ArrayList<>();
    if (invocation.type() == Invocation.Type.ONE_SHOT) {
      doubts.add(
          "Devices with Alexa+ may answer “ask … to …” without the skill. In an open session the"
              + " same words always reach it.");
    }
    if (SPOTIFY.matcher(words).find()) {
      doubts.add("An utterance with “Spotify” may go to Alexa's own Spotify player.");
    }
    if (OWN_VOLUME.matcher(words).matches()) {
      doubts.add(
          "Some Echos apply this to their own volume, even in an open session. Naming a speaker"
              + " avoids that.");
    }
    if (!resolution.matched() && PLAY.matcher(words).matches()) {
      doubts.add("A “play …” that matches no sample may go to Alexa's default music service.");
    }
    return List.copyOf(doubts);
  }
}
