package dev.tapedeck.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.HomeWithMemory;
import dev.tapedeck.testing.Speakers;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two devices "Den Chromecast": the first is gone, though Spotify still lists it. */
class LiveSpeakerTest extends HomeWithMemory {
  @BeforeEach
  void addTwoOfOneName() {
    add("dead", true, 99);
    add("live", false, 40);
    home.calls();
  }

  private void add(String id, boolean gone, int volume) {
    Speakers.add(
        home,
        Map.of(
            "id",
            id,
            "name",
            "Den Chromecast",
            "type",
            "CastAudio",
            "gone",
            gone,
            "volume",
            volume));
  }

  private String activeId() {
    return home.spotify.speakers("sam").stream()
        .filter(speaker -> speaker.active())
        .map(speaker -> speaker.id())
        .findFirst()
        .orElseThrow();
  }

  private int liveVolume() {
    return home.spotify.speakers("sam").stream()
        .filter(speaker -> "live".equals(speaker.id()))
        .map(speaker -> speaker.volume())
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "play abba on the den chromecast",
        "play abba in the den",
        "move the music to the den",
        "play my liked songs in the den"
      })
  void fallsBackToTheOneThatSpotifyReaches(String words) {
    assertThat(home.asked(words)).contains("Den Chromecast");
    assertThat(activeId()).isEqualTo("live");
    assertThat(home.player().playing()).isTrue();
  }

  @Test
  void setsTheVolumeOfTheOneThatSpotifyReaches() {
    assertThat(home.asked("volume seven in the den")).isEqualTo("Volume 7 on Den Chromecast.");
    assertThat(liveVolume()).isEqualTo(70);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "louder in the den|Louder on Den Chromecast.",
        "pause the music in the den|Paused on Den Chromecast.",
        "next song in the den|Skipping to the next song on Den Chromecast.",
      })
  void takesTheActiveOneAtOnce(String words, String speech) {
    home.spotify.act("sam", Map.of("do", "activate", "id", "live"));
    assertThat(home.asked(words)).isEqualTo(speech);
    assertThat(home.calls()).hasSize(2);
    assertThat(activeId()).isEqualTo("live");
  }

  @Test
  void takesTheLiveOneForANicknameAndForThisEcho() {
    home.ask("call the den chromecast the boombox");
    assertThat(home.asked("play abba on the boombox")).isEqualTo("Playing ABBA on Den Chromecast.");
    assertThat(activeId()).isEqualTo("live");
    home.ask("play adele in the living room");
    home.ask("use the den for this echo");
    assertThat(home.asked("bring the music here")).isEqualTo("Moving the music to Den Chromecast.");
    assertThat(activeId()).isEqualTo("live");
  }

  @Test
  void movesTheMusicBackToTheLiveOne() {
    home.ask("play abba in the den");
    home.open();
    home.say("move the music to the living room");
    assertThat(home.said("undo that")).contains("Den Chromecast");
    assertThat(activeId()).isEqualTo("live");
  }

  @ParameterizedTest
  @CsvSource({"volume six on the office,60", "louder on the office,50"})
  void setsTheVolumeOfTheOneThatHasOne(String words, int percent) {
    Map<String, Object> office = Map.of("name", "Office", "type", "Speaker");
    for (boolean volume : new boolean[] {false, true}) {
      Map<String, Object> device = new HashMap<>(office);
      device.put("id", "office " + volume);
      device.put("supportsVolume", volume);
      device.put("volume", 40);
      Speakers.add(home, device);
    }
    home.ask(words);
    assertThat(
            home.spotify.speakers("sam").stream()
                .filter(speaker -> "office true".equals(speaker.id()))
                .map(speaker -> speaker.volume()))
        .containsExactly(percent);
    home.ask("undo that");
    assertThat(
            home.spotify.speakers("sam").stream()
                .filter(speaker -> "office true".equals(speaker.id()))
                .map(speaker -> speaker.volume()))
        .containsExactly(40);
  }
}
