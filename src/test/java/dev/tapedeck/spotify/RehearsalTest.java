package dev.tapedeck.spotify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RehearsalTest {
  private final SpotifyConnection connection =
      SpotifyConnection.rehearsing(
          "{\"devices\":[{\"id\":\"1\",\"name\":\"Den\"}],\"padding\":\""
              + "x".repeat(16_000)
              + "\"}");
  private final Spotify spotify = connection.as("none", Deadline.in(Duration.ofSeconds(6)));

  @AfterEach
  void close() {
    connection.close();
  }

  @Test
  void answersReadsAndCommandsWithAndWithoutABodyOnOneConnection() {
    for (int turn = 0; turn < 3; turn++) {
      assertThat(spotify.devices()).extracting(Device::name).containsExactly("Den");
      assertThatCode(
              () -> {
                spotify.next(Target.ACTIVE);
                spotify.play(new Music.Context("spotify:album:1"), Target.ACTIVE);
              })
          .doesNotThrowAnyException();
    }
  }

  @Test
  void connectsAnewAfterItWasClosed() {
    spotify.devices();
    connection.close();
    assertThat(spotify.devices()).hasSize(1);
  }
}
