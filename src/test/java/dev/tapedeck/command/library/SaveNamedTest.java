package dev.tapedeck.command.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaveNamedTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "save the song hello by adele to my library|track|Adele: Hello"
            + "|Hello by Adele to your liked songs|Saved Hello by Adele.",
        "add rolling in the deep to my liked songs|track|Adele: Rolling in the Deep"
            + "|Rolling in the Deep by Adele to your liked songs"
            + "|Saved Rolling in the Deep by Adele.",
        "save the album rumours|album|Fleetwood Mac: Rumours"
            + "|the album Rumours by Fleetwood Mac|Saved the album Rumours by Fleetwood Mac.",
      })
  void savesWhatWasNamedAndUndoesIt(
      String words, String type, String name, String saved, String brief) {
    assertThat(home.asked(words)).isEqualTo("I saved " + saved + ".");
    assertThat(home.saved(type, name)).isTrue();
    home.open();
    home.spotify.act("sam", Map.of("do", "unsave", "uri", home.uri(type, name)));
    assertThat(home.said(words)).isEqualTo(brief);
    assertThat(home.said("undo that")).endsWith(" from your library.");
    assertThat(home.saved(type, name)).isFalse();
  }

  @Test
  void saysThatItIsSavedAlready() {
    home.ask("save the song hello by adele");
    home.calls();
    assertThat(home.asked("save the song hello by adele"))
        .isEqualTo("Hello by Adele is already in your liked songs.");
    assertThat(home.calls()).hasSize(2).allMatch(call -> call.startsWith("GET "));
  }

  @Test
  void cannotSaveAnArtist() {
    assertThat(home.asked("add nina simone to my favorites"))
        .isEqualTo("I can't save an artist. I can add their songs to a playlist.");
  }

  @Test
  void asksForTheSong() {
    assertThat(home.slotAskedFor("SaveNamedIntent")).isEqualTo("music");
  }
}
