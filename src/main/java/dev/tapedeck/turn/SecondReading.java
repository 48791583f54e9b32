package dev.tapedeck.turn;

/**
 * Puts right what Alexa cut wrongly, before a command is chosen: Alexa generalizes from the sample
 * utterances, so a slot can contain more or less than a name, or no name at all.
 */
@FunctionalInterface
public interface SecondReading {
  /**
   * The turn with the request and the slots that the listener meant. The same turn if nothing can
   * be improved. Sends no request.
   */
  Turn read(Turn heard);
}
