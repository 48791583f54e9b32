package dev.tapedeck.console.alexa;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Where Alexa may not pass a sentence on to the skill, though the model understands it. */
final class Routing {
  private static final Pattern SPOTIFY = Pattern.compile("\\bspotify\\b");
  private static final Pattern OWN_VOLUME =
      Pattern.compile(
          "(set )?(the )?volume (to )?\\w+( percent)?|(turn )?(it |the volume )?(up|down)"
              + "|turn (up|down)( the volume)?|louder|quieter|softer|(un)?mute( it)?");
  private static final Pattern PLAY = Pattern.compile("^(play|put on|shuffle)\\b.*");

  private Routing() {}

  /** What to say about a sentence in which the skill was not called. */
  static String notInvokedNote(String name) {
    return "Alexa would handle that herself. Say “open %1$s” first, or “ask %1$s to …”."
        .formatted(name);
  }

  /** The doubts about a sentence that was sent to the skill, in words. */
  static List<String> doubts(Invocation invocation, Resolution resolution) {
    String words = String.join(" ", invocation.words());
    List<String> doubts = new ArrayList<>();
    if (invocation.type() == Invocation.Type.ONE_SHOT) {
      doubts.add(
          "Echos with Alexa+ may answer an “ask … to …” themselves and not pass it on. In an open"
              + " session the same words always come here.");
    }
    if (SPOTIFY.matcher(words).find()) {
      doubts.add("“Spotify” in a sentence pulls it towards Alexa's own Spotify player.");
    }
    if (OWN_VOLUME.matcher(words).matches()) {
      doubts.add(
          "Some Echos take this for their own volume, even in an open session. With a speaker's name"
              + " it is clear.");
    }
    if (!resolution.matched() && PLAY.matcher(words).matches()) {
      doubts.add("A “play …” that fits no sample may go to Alexa's default music service.");
    }
    return List.copyOf(doubts);
  }
}
