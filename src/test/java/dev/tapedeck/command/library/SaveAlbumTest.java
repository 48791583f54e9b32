package dev.tapedeck.command.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaveAlbumTest {
  @AutoClose private final Home home = new Home();

  @Test
  void savesTheAlbumOfTheSongThatPlays() {
    home.ask("play the album back in black");
    assertThat(home.saved("album", "AC/DC: Back in Black")).isFalse();
    assertThat(home.asked("save this album")).isEqualTo("I saved the album Back in Black.");
    assertThat(home.saved("album", "AC/DC: Back in Black")).isTrue();
  }

  @Test
  void canBeUndoneInAnOpenSession() {
    home.ask("play the album back in black");
    home.open();
    Exchange exchange = home.say("save this album");
    assertThat(exchange.spoken()).isEqualTo("Saved the album Back in Black.");
    assertThat(exchange.sessionOpen()).isTrue();
    home.say("undo that");
    assertThat(home.saved("album", "AC/DC: Back in Black")).isFalse();
  }

  @Test
  void changesNothingIfTheAlbumIsSavedAlready() {
    assertThat(home.asked("save this album"))
        .isEqualTo("The album Harbour Lights is already in your library.");
    assertThat(home.calls()).allMatch(call -> call.startsWith("GET "));
    assertThat(home.saved("album", "The Paper Lanterns: Harbour Lights")).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "episode|I don't know which album .+ is from\\.",
        "local-file|That's a local file, so I can't do that with it.",
        "private-session|Nothing is playing right now."
      })
  void savesNothingWhereThereIsNoAlbum(String fault, String speech) {
    home.spotify.faults().on(fault);
    assertThat(home.asked("save this album")).matches(speech);
    assertThat(home.calls()).allMatch(call -> call.startsWith("GET "));
  }
}
