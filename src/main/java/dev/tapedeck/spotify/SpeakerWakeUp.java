package dev.tapedeck.spotify;

import java.time.Duration;
import java.util.Optional;

/**
 * The second attempt to start playback on a speaker that was not found, since it may be in standby.
 *
 * <p>The first attempt wakes an Echo. Other speakers wake up when the playback is transferred to
 * them. A transfer moves the music at once, so it is undone if the speaker then does not play.
 */
final class SpeakerWakeUp {
  private final Sender sender;
  private final Call play;

  SpeakerWakeUp(Sender sender, Call play) {
    this.sender = sender;
    this.play = play;
  }

  /**
   * Transfers the playback to the speaker, and sends the call again if it names the music.
   *
   * @param wait the time in which the speaker becomes ready
   */
  byte[] send(Duration wait) {
    if (play.body() == null) {
      // To resume, a transfer is enough. After it, Spotify would refuse "play" if music plays.
      return sender.sendAfter(wait, Call.transfer(speaker(), true));
    }
    Optional<Call> undo = transfer();
    try {
      return sender.sendAfter(wait, play);
    } catch (SpotifyException failure) {
      undo.ifPresent(this::tryToSend);
      throw failure;
    }
  }

  /** Transfers the playback. Gives the call that transfers it back, empty if nothing was moved. */
  private Optional<Call> transfer() {
    String speaker = speaker();
    Optional<Device> from;
    try {
      from = sender.activeDevice();
    } catch (SpotifyException unknown) {
      return Optional.empty(); // The transfer could not be undone.
    }
    if (from.isPresent() && from.get().id() == null) {
      return Optional.empty();
    }
    boolean moved = tryToSend(Call.transfer(speaker, false));
    return from.map(Device::id)
        .filter(id -> moved && !id.equals(speaker))
        .map(id -> Call.transfer(id, false));
  }

  private String speaker() {
    return play.query().get("device_id");
  }

  private boolean tryToSend(Call transfer) {
    try {
      sender.sendOnce(transfer);
      return true;
    } catch (SpotifyException failed) {
      // The failure to report is that of the play command.
      return false;
    }
  }
}
