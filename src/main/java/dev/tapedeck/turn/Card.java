package dev.tapedeck.turn;

/** A card that the Alexa app shows for an answer. */
public sealed interface Card {
  /** Alexa's account linking card, which opens Spotify's consent page. */
  record LinkAccount() implements Card {}

  /**
   * A title, text and an image.
   *
   * @param imageUrl null for none
   */
  record Picture(String title, String text, String imageUrl) implements Card {}
}
