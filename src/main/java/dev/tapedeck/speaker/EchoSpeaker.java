package dev.tapedeck.speaker;

import dev.tapedeck.turn.Turn;
import java.util.Optional;

/** The speaker that the Echo which hears the listener plays on. */
public final class EchoSpeaker {
  private EchoSpeaker() {}

  /** Its name, if one is remembered. */
  public static Optional<String> speaker(Turn turn) {
    return turn.echo().flatMap(echo -> turn.preferences().speakerOf(echo));
  }
}
