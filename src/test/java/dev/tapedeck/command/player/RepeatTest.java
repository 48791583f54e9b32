package dev.tapedeck.command.player;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @CsvSource({
    "repeat this song,Repeating this song.,track",
    "loop this song,Repeating this song.,track",
    "repeat this album,Repeat is on.,context",
    "loop on,Repeat is on.,context",
  })
  void repeatsTheSongOrTheWholeList(String words, String speech, String mode) {
    assertThat(home.asked(words)).isEqualTo(speech);
    assertThat(home.player().repeat()).isEqualTo(mode);
  }

  @ParameterizedTest
  @ValueSource(strings = {"turn repeat off", "stop repeating", "loop off"})
  void turnsRepeatOff(String words) {
    home.open();
    home.say("repeat this song");
    Exchange exchange = home.say(words);
    assertThat(exchange.spoken()).isEqualTo("Repeat is off.");
    assertThat(exchange.sessionOpen()).isTrue();
    assertThat(home.player().repeat()).isEqualTo("off");
  }

  @ParameterizedTest
  @CsvSource({
    "track,repeat this song,This song is already on repeat.",
    "context,loop on,Repeat is already on.",
    "off,stop repeating,Repeat is already off.",
  })
  void saysAlreadyOnlyIfItIsSo(String mode, String words, String speech) {
    home.spotify.act("sam", Map.of("do", "repeat", "mode", mode));
    assertThat(home.asked(words)).isEqualTo(speech);
    home.spotify.faults().on("restriction-violated");
    assertThat(home.asked(words)).isEqualTo(speech);
    home.spotify.act("sam", Map.of("do", "repeat", "mode", mode.equals("off") ? "track" : "off"));
    assertThat(home.asked(words)).isEqualTo("Spotify can't do that right now.");
  }

  @Test
  void actsOnTheNamedSpeaker() {
    assertThat(home.asked("repeat this song in the living room"))
        .isEqualTo("Repeating this song on Living Room.");
    assertThat(home.player().repeat()).isEqualTo("track");
  }

  @Test
  void needsAnActiveSpeaker() {
    home.spotify.faults().on("none-active");
    assertThat(home.asked("repeat this song")).startsWith("No speaker is active right now.");
    assertThat(home.player().repeat()).isEqualTo("off");
  }
}
