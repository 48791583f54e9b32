package dev.tapedeck.turn;

/** What the Alexa app shows beside an answer. */
public sealed interface Card {
  /** Alexa's own card that leads to Spotify's consent page. */
  record LinkAccount() implements Card {}

  /**
   * A title, lines of text and a picture.
   *
   * @param imageUrl null for none
   */
  record Picture(String title, String text, String imageUrl) implements Card {}
}
