package dev.tapedeck.command.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlayNewestTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "play the newest album by dua lipa|Playing the newest album by Dua Lipa, Radical Optimism, from 2024.|End of an Era",
        "play the latest single by dua lipa|Playing the newest single by Dua Lipa, Houdini, from 2023.|Houdini - Extended Edit",
        "play the latest song by dua lipa|Playing the newest single by Dua Lipa, Houdini, from 2023.|Houdini - Extended Edit",
        "play the latest music by dua lipa|Playing the newest album by Dua Lipa, Radical Optimism, from 2024.|End of an Era",
        "play the newest album by lany|Playing the newest single by LANY, dancing in the kitchen, from 2021.|dancing in the kitchen",
        "play the latest single by queen|Playing the newest album by Queen, Live at Wembley '86, from 1992.|Bohemian Rhapsody - Live at Wembley Stadium, July 1986",
        "play the newest album by edvard grieg|Playing the newest album by Edvard Grieg, Peer Gynt Suite No. 1, Op. 46.|Peer Gynt Suite No. 1, Op. 46: I. Morning Mood"
      })
  void playsWhatCameOutLast(String words, String answer, String title) {
    assertThat(home.asked(words)).isEqualTo(answer);
    assertThat(home.player().title()).isEqualTo(title);
  }

  @Test
  void leavesOutWhatCantBePlayed() {
    home.spotify
        .faults()
        .on("unplayable", Map.of("uris", home.uri("album", "Dua Lipa: Radical Optimism")));
    assertThat(home.asked("play the newest album by dua lipa"))
        .isEqualTo("Playing the newest album by Dua Lipa, Future Nostalgia, from 2020.");
  }

  @Test
  void playsOnTheNamedSpeakerInAnOpenSession() {
    home.open();
    assertThat(home.said("play the newest album by dua lipa in the kitchen"))
        .endsWith("Radical Optimism, from 2024 on Kitchen Speaker.");
    assertThat(home.player().speaker()).isEqualTo("Kitchen Speaker");
  }

  @Test
  void saysThatTheArtistHasNone() {
    assertThat(home.asked("play the newest album by pharrell williams"))
        .isEqualTo("I can't find an album by Pharrell Williams.");
    assertThat(home.player().title()).isEqualTo("Northbound");
  }
}
