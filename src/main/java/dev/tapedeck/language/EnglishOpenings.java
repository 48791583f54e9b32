package dev.tapedeck.language;

import java.util.Optional;

/** English ways to ask for music, before its name: "could you please play". */
final class EnglishOpenings {
  private static final Phrases ASKING =
      Phrases.combining("can you|could you|would you|will you", "|please|just|kindly")
          .and(Phrases.combining("can i|could i|may i|might i|can we|could we", "|please|just"))
          .and(Phrases.combining("i|we", "want|need|wish|really want", "to|you to"))
          .and(
              Phrases.combining(
                  "i would|id|we would|wed", "|really", "like|love|prefer", "to|you to"))
          .and(
              Phrases.of(
                  "please",
                  "help me",
                  "can you help me",
                  "let me",
                  "let us",
                  "lets",
                  "do you think you could",
                  "i was wondering if you could",
                  "would you be so kind as to",
                  "is it okay to",
                  "are you able to"));

  private static final Phrases PLAY =
      Phrases.of(
          "play",
          "play me",
          "put on",
          "hear",
          "listen to",
          "find",
          "find me",
          "search for",
          "look for",
          "start",
          "start playing");

  private EnglishOpenings() {}

  /** What follows the way to ask; empty if it does not begin so. */
  static Optional<String> cut(Phrase said) {
    return ASKING.cutFromStart(said).flatMap(PLAY::cutFromStart).map(Phrase::text);
  }
}
