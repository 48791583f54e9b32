package dev.tapedeck.command.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class PlayAlbumByTest {
  @AutoClose private final Home home = new Home();

  @Test
  void playsABestKnownAlbumOfTheArtistAndNotASingle() {
    assertThat(home.asked("play an album by dua lipa"))
        .isEqualTo("Playing the album Future Nostalgia by Dua Lipa.");
    assertThat(home.calls())
        .containsExactly(
            "GET /search?q=dua lipa&type=album&limit=10",
            "PUT /me/player/play {\"context_uri\":\"<album Future Nostalgia>\"}");
    assertThat(home.player().album()).isEqualTo("Future Nostalgia");
  }

  @Test
  void playsAnotherAlbumForSomethingElse() {
    home.open();
    home.say("play an album by dua lipa");
    assertThat(home.said("something else"))
        .isEqualTo("Playing the album Radical Optimism by Dua Lipa.");
  }

  @Test
  void playsOnTheNamedSpeaker() {
    assertThat(home.asked("play an album by dua lipa on the kitchen speaker"))
        .isEqualTo("Playing the album Future Nostalgia by Dua Lipa on Kitchen Speaker.");
    assertThat(home.player().speaker()).isEqualTo("Kitchen Speaker");
  }

  @Test
  void playsTheAlbumWhoseNameWasTakenForAnArtist() {
    assertThat(home.asked("play an album by rumours"))
        .isEqualTo("Playing the album Rumours by Fleetwood Mac.");
  }

  @Test
  void saysThatNothingWasFound() {
    assertThat(home.asked("play an album by zzyzx qqq"))
        .isEqualTo("I couldn't find the album zzyzx qqq on Spotify.");
    assertThat(home.player().title()).isEqualTo("Northbound");
  }
}
