package dev.tapedeck.console.alexa;

import java.util.Optional;

/**
 * Who speaks, as a request tells it.
 *
 * @param accessToken of the account that is linked for the household; empty while none is
 * @param person the person whose voice Alexa knows; empty for any other voice
 */
public record Caller(Optional<String> accessToken, Optional<Person> person) {

  /**
   * Somebody whose voice Alexa knows.
   *
   * @param accessToken of the account linked in this person's own profile; empty while none is
   */
  public record Person(String id, Optional<String> accessToken) {}
}
