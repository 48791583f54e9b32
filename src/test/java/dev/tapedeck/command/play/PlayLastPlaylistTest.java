package dev.tapedeck.command.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class PlayLastPlaylistTest {
  @AutoClose private final Home home = new Home();

  @Test
  void playsThePlaylistThatWasPlayedBefore() {
    home.ask("play my gym playlist");
    home.spotify.advanceClock(Duration.ofMinutes(2));
    String gym = home.player().contextUri();
    home.ask("play abbey road");
    home.calls();
    assertThat(home.asked("play my last playlist")).isEqualTo("Playing your last playlist, Gym.");
    assertThat(home.player().title()).isEqualTo("Enter Sandman");
    assertThat(home.calls())
        .containsExactly(
            "GET /me/player/recently-played?limit=50",
            "GET /me/player?additional_types=track,episode",
            "GET /playlists/" + gym.split(":")[2],
            "PUT /me/player/play {\"context_uri\":\"<playlist Gym>\"}");
  }

  @Test
  void leavesOutThePlaylistThatIsPlayingNow() {
    home.ask("play my gym playlist");
    home.spotify.advanceClock(Duration.ofMinutes(2));
    home.ask("play my road trip playlist");
    home.spotify.advanceClock(Duration.ofMinutes(2));
    home.open();
    assertThat(home.said("play my last playlist in the kitchen"))
        .isEqualTo("Playing your last playlist, Gym on Kitchen Speaker.");
    assertThat(home.player().speaker()).isEqualTo("Kitchen Speaker");
  }

  @Test
  void saysThatThereWasNone() {
    assertThat(home.asked("play my last playlist"))
        .isEqualTo("I don't see another playlist in what you played last.");
    assertThat(home.player().title()).isEqualTo("Northbound");
  }
}
