package dev.tapedeck.command.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.HomeWithMemory;
import dev.tapedeck.testing.Speakers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    assertThat(home.asked("pause the music on the boombox"))
        .isEqualTo("Paused on Kitchen Speaker.");
    assertThat(home.player().playing()).isFalse();
  }

  @Test
  void prefersANicknameToAName() {
    home.ask("call the bedroom speaker the bedroom");
    assertThat(home.asked("play abba in the bedroom"))
        .isEqualTo("Playing ABBA on Bedroom Speaker.");
    assertThat(home.player().speaker()).isEqualTo("Bedroom Speaker");
  }

  @Test
  void renamesNoSpeakerForAPlaylist() {
    assertThat(home.asked("rename my gym playlist to workout"))
        .isEqualTo("I can't rename playlists. The Spotify app can.");
    assertThat(home.asked("what nicknames do i have")).doesNotContain("workout");
  }

  @Test
  void rejectsASpeakerThatCannotBeControlled() {
    assertThat(home.asked("call the office sonos the boombox"))
        .isEqualTo("Spotify doesn't let me control Office Sonos.");
    assertThat(document()).doesNotContain("boombox");
  }

  @ParameterizedTest
  @CsvSource({
    "living room,Living Room",
    "kitchen speaker,Kitchen Speaker",
    "kitchen,Kitchen Speaker",
  })
  void asksForAnotherNicknameIfItIsTheNameOfAnotherSpeaker(String nickname, String other) {
    assertThat(home.asked("call the bedroom echo the " + nickname))
        .isEqualTo(
            nickname
                + " is already the name of "
                + other
                + ". What should I call Bedroom Echo instead?");
    assertThat(document()).doesNotContain("\"" + nickname + "\"");
    assertThat(home.said("jukebox")).isEqualTo("Bedroom Echo is now called jukebox.");
    assertThat(document()).contains("\"jukebox\":\"Bedroom Echo\"");
    assertThat(home.asked("play abba in the " + nickname))
        .isEqualTo("Playing ABBA on " + other + ".");
  }

  @Test
  void saysWhichSpeakerHadTheNicknameBefore() {
    home.ask("call the kitchen speaker the boombox");
    assertThat(home.asked("call the bedroom echo the boombox"))
        .isEqualTo("Bedroom Echo is now called boombox, instead of Kitchen Speaker.");
    assertThat(document()).contains("\"boombox\":\"Bedroom Echo\"");
  }

  @Test
  void saysThatTheSpeakerOfANicknameIsGone() {
    store("{\"nicknames\":{\"telly\":\"Sonos Beam\"}}");
    Speakers.add(home, "Bravia", "TV");
    assertThat(home.asked("play abba on the telly"))
        .startsWith("I can't find Sonos Beam, which you call telly. I see Kitchen Speaker,");
    assertThat(home.player().title()).isEqualTo("Northbound");
  }

  @Test
  void prefersASpeakerWithExactlyThatNameToASimilarNickname() {
    store("{\"nicknames\":{\"tour\":\"Kitchen Speaker\"}}");
    Speakers.add(home, "Tower", "Speaker");
    assertThat(home.asked("play abba on tower")).isEqualTo("Playing ABBA on Tower.");
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

  @Test
  void takesThisSpeakerForTheActiveOne() {
    home.open();
    assertThat(home.said("call this speaker the jukebox"))
        .isEqualTo("Living Room is now called jukebox.");
  }
}
