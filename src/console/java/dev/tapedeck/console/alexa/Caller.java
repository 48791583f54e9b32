package dev.tapedeck.console.alexa;

import java.util.Optional;

/**
 * The user and person of a request.
 *
 * @param accessToken of the household's linked account; empty if none is linked
 * @param person the recognized person; empty for an unrecognized voice
 */
public record Caller(Optional<String> accessToken, Optional<Person> person) {

  /**
   * A person recognized by voice.
   *
   * @param accessToken of the account linked in this person's own profile; empty if none is linked
   */
  public record Person(String id, Optional<String> accessToken) {}
}
