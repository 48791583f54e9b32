package dev.tapedeck.spotify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class RehearsalTest {
  @AutoClose
  private final SpotifyConnection connection =
      SpotifyConnection.rehearsing(
          "{\"devices\":[{\"id\":\"1\",\"name\":\"Den\"}],\"padding\":\""
              + "x".repeat(16_000)
              + "\"}");

  private final Spotify spotify = connection.as("none", Deadline.in(Duration.ofSeconds(6)));

  @Test
  void answersReadsAndCommandsWithAndWithoutABody() {
    for (int turn = 0; turn < 3; turn++) {
      assertThat(spotify.devices()).extracting(Device::name).containsExactly("Den");
      spotify.next(Target.ACTIVE); // Throws where nothing is answered.
      spotify.play(new Music.Context("spotify:album:1"), Target.ACTIVE);
    }
  }

  @Test
  void connectsAnewAfterItWasClosed() {
    spotify.devices();
    connection.close();
    assertThat(spotify.devices()).hasSize(1);
  }
}
