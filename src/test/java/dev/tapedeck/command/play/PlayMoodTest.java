package dev.tapedeck.command.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlayMoodTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @CsvSource({
    "play something relaxing, the playlist Chill & Relax.",
    "play music for studying, the playlist Study Music.",
    "play some party music, your playlist 🎉 Party!!!.",
    "play workout music, your playlist Gym."
  })
  void playsAPlaylistForTheMood(String words, String playlist) {
    assertThat(home.asked(words)).endsWith(": " + playlist);
    assertThat(home.player().playing()).isTrue();
    assertThat(home.player().title()).isNotIn("Northbound", "Something Relaxing");
  }

  @Test
  void saysWhatItIsFor() {
    assertThat(home.asked("play something relaxing"))
        .isEqualTo("Playing relaxing music: the playlist Chill & Relax.");
    assertThat(home.calls())
        .containsExactly(
            "GET /me/playlists?limit=50&offset=0",
            "GET /search?q=chill&type=playlist&limit=10",
            "PUT /me/player/play {\"context_uri\":\"<playlist Chill & Relax>\"}");
  }

  @Test
  void playsOnTheNamedSpeakerInAnOpenSession() {
    home.open();
    assertThat(home.said("play something relaxing in the kitchen"))
        .isEqualTo("Playing the playlist Chill & Relax on Kitchen Speaker.");
    assertThat(home.player().speaker()).isEqualTo("Kitchen Speaker");
  }

  @Test
  void saysThatNothingWasFound() {
    assertThat(home.asked("play halloween music"))
        .isEqualTo("I couldn't find halloween music on Spotify.");
    assertThat(home.player().title()).isEqualTo("Northbound");
  }

  @Test
  void asksForTheMoodIfThereIsNone() {
    assertThat(home.slotAskedFor("PlayMoodIntent")).isEqualTo("mood");
  }
}
