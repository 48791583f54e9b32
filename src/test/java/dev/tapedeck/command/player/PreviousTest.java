package dev.tapedeck.command.player;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import dev.tapedeck.testing.ReplyEditor;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreviousTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @ValueSource(strings = {"previous", "previous song", "go back a song"})
  void goesBackToThePreviousSong(String words) {
    home.ask("next song");
    assertThat(home.asked(words)).isEqualTo("Going back to the previous song.");
    assertThat(home.player().title()).isEqualTo("Northbound");
    assertThat(home.player().playing()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"go back two songs", "skip back two tracks", "back two songs"})
  void goesBackAsManySongsAsWereSaid(String words) {
    home.ask("skip two songs");
    assertThat(home.asked(words)).isEqualTo("Going back 2 songs.");
    assertThat(home.player().title()).isEqualTo("Northbound");
  }

  @Test
  void saysLessInAnOpenSession() {
    home.ask("next song");
    home.open();
    Exchange exchange = home.say("previous");
    assertThat(exchange.spoken()).isEqualTo("Back.");
    assertThat(exchange.sessionOpen()).isTrue();
    assertThat(home.player().title()).isEqualTo("Northbound");
    assertThat(home.calls()).containsExactly("POST /me/player/previous");
  }

  @Test
  void saysThatNothingPlaysOnTheNamedSpeaker() {
    assertThat(home.asked("previous song in the kitchen"))
        .isEqualTo("Nothing is playing on Kitchen Speaker.");
    assertThat(home.player().title()).isEqualTo("Northbound");
  }

  @ParameterizedTest
  @CsvSource({
    "no-skipping,Spotify doesn't allow going back right now.",
    "ad,'An ad is playing, and Spotify doesn''t allow skipping it.'",
    "restriction-violated,Spotify can't do that right now."
  })
  void saysWhyItCantGoBack(String fault, String speech) {
    home.ask("next song");
    home.calls();
    home.spotify.faults().on(fault);
    assertThat(home.asked("previous song")).isEqualTo(speech);
    assertThat(home.calls()).filteredOn(call -> call.startsWith("POST")).hasSize(1);
    assertThat(home.player().title()).isEqualTo("Salt & Iron");
  }

  @Test
  void saysThatThereIsNoPreviousSong() {
    try (ReplyEditor editor = new ReplyEditor();
        Home first = new Home("en-US", editor::start)) {
      editor.refuse("/me/player/previous", 403, "NO_PREV_TRACK");
      assertThat(first.asked("previous song")).isEqualTo("There's no previous song.");
      assertThat(first.player().title()).isEqualTo("Northbound");
    }
  }

  @Test
  void isNotRetriedAfterALostResponse() {
    home.spotify.faults().on("lost-answer", Map.of());
    assertThat(home.asked("previous song")).startsWith("Spotify is having trouble right now.");
    assertThat(home.calls()).hasSize(1);
  }
}
