package dev.tapedeck.music;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnMusicTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @CsvSource({
    "play sunday morning,Playing the playlist Sunday Morning.,sam/Sunday Morning",
    "play gym,Playing the playlist Gym.,sam/Gym"
  })
  void prefersThePlaylistOfTheListenerToTheCatalog(String words, String speech, String list) {
    assertThat(home.asked(words)).isEqualTo(speech);
    assertThat(home.player().contextUri()).isEqualTo(home.uri("playlist", list));
  }

  @Test
  void prefersASavedAlbumToASongOfThatName() {
    home.open();
    assertThat(home.said("play back in black"))
        .startsWith("Playing Back in Black by AC/DC. There's also the album Back in Black");
    home.say("save this album");
    assertThat(home.said("play back in black"))
        .isEqualTo("Playing the album Back in Black by AC/DC.");
    assertThat(home.player().contextUri()).isEqualTo(home.uri("album", "AC/DC: Back in Black"));
  }
}
