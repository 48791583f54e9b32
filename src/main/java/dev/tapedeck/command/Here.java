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
}
