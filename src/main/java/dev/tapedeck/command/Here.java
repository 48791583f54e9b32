package dev.tapedeck.command;

import dev.tapedeck.turn.Turn;
import java.util.Optional;

/** The speaker that the Echo which hears the listener plays on. */
final class Here {
  private Here() {}

  /** Its name, if one is remembered. */
  static Optional<String> speaker(Turn turn) {
    return turn.echo().flatMap(echo -> turn.preferences().speakerOf(echo));
  }

  /**
   * Remembers it.
   *
   * @return false if the request does not say which Echo it is
   */
  static boolean use(Turn turn, String speaker) {
    turn.echo()
        .ifPresent(
            echo -> turn.notebook().change(preferences -> preferences.withSpeaker(echo, speaker)));
    return turn.echo().isPresent();
  }
}
