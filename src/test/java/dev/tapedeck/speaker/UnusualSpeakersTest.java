package dev.tapedeck.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.HomeWithMemory;
import dev.tapedeck.testing.Speakers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Speakers without a name, an id or a volume, restricted speakers, and private sessions. */
class UnusualSpeakersTest extends HomeWithMemory {
  private static final String PROBLEM = "Sorry, something went wrong";

  /** The name of the speaker that plays; "null" for none. */
  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\ud83c\udfa7", "null"})
  void saysSomethingRightAboutASpeakerWithoutAName(String name) {
    playOnSpeakerCalled(name.equals("null") ? null : name);
    home.open();
    for (String words :
        List.of(
            "what's playing",
            "louder",
            "volume four",
            "which speakers are there",
            "pause the garage",
            "play abba on my phone",
            "move the music to the kitchen",
            "undo that",
            "use a speaker for this echo",
            "is everything set up")) {
      Exchange exchange = home.say(words);
      assertThat(exchange.violations()).as(words).isEmpty();
      assertThat(exchange.spoken())
          .as(words)
          .doesNotContain(PROBLEM)
          .doesNotContain(" on .")
          .doesNotContain(": ,")
          .doesNotContain("null");
    }
  }

  private void playOnSpeakerCalled(String name) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("name", name);
    fields.put("id", "unnamed");
    fields.put("type", "Smartwatch");
    Speakers.add(home, fields);
    home.spotify.act("sam", Map.of("do", "activate", "id", "unnamed"));
  }

  @Test
  void describesASpeakerWithoutAName() {
    playOnSpeakerCalled(" ");
    assertThat(home.asked("louder on my watch")).isEqualTo("Louder on a speaker without a name.");
    assertThat(home.asked("use my watch for this echo"))
        .isEqualTo("That speaker has no name, so I can't remember it.");
    assertThat(document()).doesNotContain("\"\"");
    assertThat(home.asked("move the music to the kitchen"))
        .isEqualTo("Moving the music to Kitchen Speaker.");
    assertThat(home.asked("undo that")).isEqualTo("I can't undo that.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "louder|Spotify doesn't tell me how loud Living Room is. Say a volume, such as volume four.",
        "quieter in the living room|Spotify doesn't tell me how loud Living Room is. Say a volume, such as volume four.",
      })
  void saysThatTheVolumeIsUnknown(String words, String speech) {
    home.spotify.faults().on("volume-null");
    assertThat(home.asked(words)).isEqualTo(speech);
    assertThat(home.asked("volume four")).isEqualTo("Volume 4.");
    assertThat(home.volume("Living Room")).isEqualTo(40);
  }

  @ParameterizedTest
  @CsvSource({"louder,Louder.,50", "quieter,Quieter.,30", "mute,Muted.,0"})
  void changesTheVolumeInAPrivateSession(String words, String speech, int volume) {
    home.spotify.faults().on("private-session");
    assertThat(home.asked(words)).isEqualTo(speech);
    assertThat(home.volume("Living Room")).isEqualTo(volume);
  }

  @Test
  void keepsTheLimitInAPrivateSession() {
    home.ask("never louder than five in the living room");
    home.spotify.faults().on("private-session");
    assertThat(home.asked("volume nine")).startsWith("Volume 5 on Living Room.");
    assertThat(home.volume("Living Room")).isEqualTo(50);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "play abba in the kitchen",
        "pause the music in the kitchen",
        "move the music to the kitchen",
        "volume four in the kitchen",
        "use the kitchen for this echo"
      })
  void saysThatASpeakerWithoutAnIdCannotBeControlled(String words) {
    home.spotify.faults().on("null-ids");
    assertThat(home.asked(words)).isEqualTo("Spotify doesn't let me control Kitchen Speaker.");
    assertThat(home.player().speaker()).isEqualTo("Living Room");
    assertThat(home.player().playing()).isTrue();
  }

  @Test
  void listsOnlySpeakersThatCanBeUsed() {
    home.spotify.faults().on("all-restricted");
    assertThat(home.asked("pause the garage"))
        .startsWith("Spotify doesn't let me control Kitchen Speaker, Living Room,");
  }
}
