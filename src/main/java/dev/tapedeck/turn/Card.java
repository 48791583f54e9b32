package dev.tapedeck.turn;

/** A card that the Alexa app shows for an answer. */
public sealed interface Card {
  /** Alexa's account linking card, which opens Spotify's consent page. */
  record LinkAccount() implements Card {}

  /**
   * A title, text and an image. Title and text are shortened to what Alexa accepts.
   *
   * @param imageUrl null for none; a URL that Alexa does not accept is left out
   */
  record Picture(String title, String text, String imageUrl) implements Card {
    public Picture {
      title = CardLimits.title(title);
      text = CardLimits.text(text);
      imageUrl = isImageUrl(imageUrl) ? imageUrl : null;
    }

    /** Whether Alexa accepts this URL of an image: https, at most 2,000 characters. */
    public static boolean isImageUrl(String url) {
      return CardLimits.isImageUrl(url);
    }
  }
}
