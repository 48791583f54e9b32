package dev.tapedeck.speaker;

import dev.tapedeck.spotify.Device;
import dev.tapedeck.spotify.Playback;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Turn;
import java.util.Optional;

/** The device on which a command for the active speaker acts. */
public final class ActiveSpeaker {
  private ActiveSpeaker() {}

  /**
   * The target's device, else the active one. One request for the active one, and a second if
   * Spotify reports no state of the player, as in a private session.
   */
  public static Optional<Device> of(Turn turn, Target target) {
    return target
        .device()
        .or(() -> turn.spotify().playback().map(Playback::device))
        .or(() -> SpeakerList.now(turn).active());
  }
}
