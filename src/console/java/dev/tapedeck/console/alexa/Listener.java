package dev.tapedeck.console.alexa;

import java.util.Optional;

/** Who speaks to an Echo, and which Echo it is. */
public interface Listener {
  /** The Echo's id. */
  default String device() {
    return "amzn1.ask.device.CONSOLE";
  }

  /** The linked account's token for each request; empty while unlinked. */
  Optional<String> accessToken();

  /** Whose voice Alexa recognises, if anybody's. */
  default Optional<Voice> voice() {
    return Optional.empty();
  }

  /**
   * A recognised voice.
   *
   * @param accessToken of the person's own account, empty if they linked none
   */
  record Voice(String personId, Optional<String> accessToken) {}
}
