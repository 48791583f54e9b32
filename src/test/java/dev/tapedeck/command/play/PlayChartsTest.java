package dev.tapedeck.command.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import java.time.Year;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlayChartsTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @ValueSource(strings = {"play the charts", "play top hits", "what's popular"})
  void playsSpotifysChart(String words) {
    assertThat(home.asked(words)).isEqualTo("Playing the Top 50, Spotify's global chart.");
    assertThat(home.player().title()).isEqualTo("Paper Crowns");
    assertThat(home.calls())
        .containsExactly("PUT /me/player/play {\"context_uri\":\"<playlist >\"}");
  }

  @Test
  void playsPopularSongsOfTheYearIfSpotifyRefusesTheChart() {
    home.spotify.faults().on("own-playlists-refused");
    int year = Year.now(ZoneOffset.UTC).getValue();
    assertThat(home.asked("play the charts")).isEqualTo("Playing music from " + year + ".");
  }

  @ParameterizedTest
  @CsvSource({
    "play the top country hits, Playing country: the playlist Country Hits.",
    "play the greatest hits of the nineties, Playing music from the 1990s: the playlist 90s Hits."
  })
  void playsTheHitsOfAGenreOrADecade(String words, String answer) {
    assertThat(home.asked(words)).isEqualTo(answer);
  }

  @Test
  void playsOnTheNamedSpeakerInAnOpenSession() {
    home.open();
    assertThat(home.said("play the charts in the kitchen"))
        .isEqualTo("Playing the Top 50 on Kitchen Speaker.");
    assertThat(home.player().speaker()).isEqualTo("Kitchen Speaker");
  }

  @Test
  void saysThatPremiumIsNeeded() {
    home.spotify.faults().on("free-account");
    assertThat(home.asked("play the charts")).isEqualTo("That needs Spotify Premium.");
  }
}
