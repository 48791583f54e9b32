package dev.tapedeck.command.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.HomeWithMemory;
import org.junit.jupiter.api.Test;

class NicknameTest extends HomeWithMemory {
  @Test
  void laterUtterancesCanUseTheNickname() {
    assertThat(home.asked("call the kitchen speaker the boombox"))
        .isEqualTo("Kitchen Speaker is now called boombox.");
    home.calls();
    assertThat(home.asked("play abba on the boombox"))
        .isEqualTo("Playing ABBA on Kitchen Speaker.");
    assertThat(home.player().speaker()).isEqualTo("Kitchen Speaker");
    assertThat(home.calls()).last().asString().contains("device_id=<Kitchen Speaker>");
    assertThat(home.asked("volume four on the boombox")).isEqualTo("Volume 4 on Kitchen Speaker.");
    assertThat(home.volume("Kitchen Speaker")).isEqualTo(40);
    assertThat(home.asked("move the music to the boombox"))
        .isEqualTo("Moving the music to Kitchen Speaker.");
  }

  @Test
  void prefersANicknameToAName() {
    home.ask("call the bedroom speaker the bedroom");
    assertThat(home.asked("play abba in the bedroom"))
        .isEqualTo("Playing ABBA on Bedroom Speaker.");
    assertThat(home.player().speaker()).isEqualTo("Bedroom Speaker");
  }

  @Test
  void rejectsASpeakerThatCannotBeControlled() {
    assertThat(home.asked("call the office sonos the boombox"))
        .isEqualTo("Spotify doesn't let me control Office Sonos.");
    assertThat(document()).doesNotContain("boombox");
  }

  @Test
  void asksForTheSpeakerAndTheName() {
    assertThat(home.asked("give a speaker a nickname"))
        .startsWith("Which speaker: Kitchen Speaker,");
    assertThat(home.said("kitchen")).isEqualTo("What should I call it?");
    Exchange named = home.say("jukebox");
    assertThat(named.spoken()).isEqualTo("Kitchen Speaker is now called jukebox.");
    assertThat(named.sessionOpen()).as("it was a one-shot").isFalse();
    assertThat(document()).contains("\"jukebox\":\"Kitchen Speaker\"");
  }
}
