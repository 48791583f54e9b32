package dev.tapedeck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.spotify.SpotifyConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** {@code ColdStartIT} restores a real process. */
class SnapshotTest {
  @Test
  void aRestoreDoesNotWaitForAMuteSpotify() throws Exception {
    try (ServerSocket mute = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      SpotifyConnection spotify =
          new SpotifyConnection("https://127.0.0.1:" + mute.getLocalPort() + "/v1");
      Snapshot snapshot = Snapshot.of(spotify);
      long start = System.nanoTime();
      snapshot.afterRestore(null);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
    }
  }
}
