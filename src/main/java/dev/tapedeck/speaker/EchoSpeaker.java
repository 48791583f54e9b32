package dev.tapedeck.speaker;

import dev.tapedeck.turn.Turn;
import java.util.Optional;

/** The speaker that was set for the Echo of the request. */
public final class EchoSpeaker {
  private EchoSpeaker() {}

  /** The name of the speaker, if one was set. */
  public static Optional<String> speaker(Turn turn) {
    return turn.echo().flatMap(echo -> turn.preferences().speakerOf(echo));
  }
}
