package dev.tapedeck.command.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlayTrackNumberTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "play the third track of abbey road|Playing track 3 of the album Abbey Road by The Beatles.|Maxwell's Silver Hammer",
        "play track two of the album abbey road|Playing track 2 of the album Abbey Road by The Beatles.|Something",
        "play the last song of abbey road|Playing track 17 of the album Abbey Road by The Beatles.|Her Majesty",
        "play the second song of my gym playlist|Playing track 2 of the playlist Gym.|Back in Black",
        "play the last song of my gym playlist|Playing track 7 of the playlist Gym.|Harder, Better, Faster, Stronger",
        "play track three|Playing track 3 of this album.|Northbound",
        "play the first song of this album|Playing track 1 of this album.|Low Tide"
      })
  void playsFromThatTrack(String words, String answer, String title) {
    assertThat(home.asked(words)).isEqualTo(answer);
    assertThat(home.player().title()).isEqualTo(title);
  }

  @Test
  void continuesTheAlbumAfterTheTrack() {
    home.ask("play the third track of abbey road");
    assertThat(home.player().title()).isEqualTo("Maxwell's Silver Hammer");
    assertThat(home.player().upcoming()).startsWith(home.uri("track", "The Beatles: Oh! Darling"));
  }

  @Test
  void playsATrackOfThePlaylistThatIsPlaying() {
    home.ask("play my gym playlist");
    assertThat(home.asked("play the last song of this playlist"))
        .isEqualTo("Playing track 7 of this playlist.");
    assertThat(home.player().title()).isEqualTo("Harder, Better, Faster, Stronger");
  }

  @Test
  void saysThatThereAreNotSoMany() {
    assertThat(home.asked("play track ninety of the album abbey road"))
        .isEqualTo("There are only 17 tracks in the album Abbey Road by The Beatles.");
    assertThat(home.player().title()).isEqualTo("Northbound");
  }

  @Test
  void saysThatTheLastTrackOfAStrangersPlaylistIsNotKnown() {
    assertThat(home.asked("play the last song of the playlist best of jazz"))
        .isEqualTo("I can't tell which track of the playlist Best of Jazz that is.");
  }

  @Test
  void playsNothingBeyondTheEndOfAStrangersPlaylist() {
    assertThat(home.asked("play the fiftieth song of the playlist best of jazz"))
        .isEqualTo("There's no track 50 in the playlist Best of Jazz.");
    assertThat(home.player().title()).isEqualTo("Northbound");
  }

  @Test
  void playsOnTheNamedSpeakerInAnOpenSession() {
    home.open();
    assertThat(home.said("play the third track of abbey road on the kitchen speaker"))
        .endsWith("by The Beatles on Kitchen Speaker.");
    assertThat(home.player().speaker()).isEqualTo("Kitchen Speaker");
  }

  @Test
  void asksForTheNumberIfThereIsNone() {
    assertThat(home.slotAskedFor("PlayTrackNumberIntent")).isEqualTo("number");
  }
}
