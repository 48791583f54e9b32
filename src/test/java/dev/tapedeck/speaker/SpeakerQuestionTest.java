package dev.tapedeck.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.HomeWithMemory;
import dev.tapedeck.testing.Speakers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakerQuestionTest extends HomeWithMemory {
  private static final String WHICH = "Which one: Bedroom Echo or Bedroom Speaker?";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the second one",
        "second",
        "the second",
        "number two",
        "two",
        "the last one",
        "the last",
        "the speaker",
        "the bedroom speaker",
        "i mean the second one",
        "no the second one"
      })
  void acceptsAPositionAsAnAnswer(String reply) {
    assertThat(home.asked("play hello by adele in the bedroom")).isEqualTo(WHICH);
    assertThat(home.said(reply)).isEqualTo("Playing Hello by Adele on Bedroom Speaker.");
    assertThat(home.player().speaker()).isEqualTo("Bedroom Speaker");
    assertThat(home.player().title()).isEqualTo("Hello");
  }

  @Test
  void staysOpenIfTheAnswerToItFails() {
    home.open();
    assertThat(home.said("play hello by adele in the bedroom")).isEqualTo(WHICH);
    home.spotify.faults().on("error-503");
    assertThat(home.said("the second one")).startsWith("Spotify is having trouble");
    home.spotify.faults().off();
    assertThat(home.said("the second one")).isEqualTo("Playing Hello by Adele on Bedroom Speaker.");
    assertThat(home.player().speaker()).isEqualTo("Bedroom Speaker");
  }

  @Test
  void aListOfSpeakersIsNoChoiceOfMusic() {
    home.open();
    home.say("play hello");
    home.say("which speakers are there");
    assertThat(home.said("the second one")).startsWith("There's nothing to choose from right now.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"the first one", "number one", "the first", "the echo"})
  void acceptsTheFirstPosition(String reply) {
    home.open();
    assertThat(home.said("volume three in the bedroom")).isEqualTo(WHICH);
    assertThat(home.said(reply)).isEqualTo("Volume 3 on Bedroom Echo.");
    assertThat(home.volume("Bedroom Echo")).isEqualTo(30);
    assertThat(home.volume("Bedroom Speaker")).isEqualTo(20);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "never louder than six in the bedroom|The volume limit on Bedroom Speaker is now 6.",
        "use the bedroom for this echo|From now on this Echo plays on Bedroom Speaker.",
        "call the bedroom the boombox|Bedroom Speaker is now called boombox.",
      })
  void remembersTheChoice(String words, String speech) {
    assertThat(home.asked(words)).isEqualTo(WHICH);
    assertThat(home.said("the second one")).isEqualTo(speech);
    assertThat(document()).contains("Bedroom Speaker").doesNotContain("Bedroom Echo");
  }

  @Test
  void answersTheQuestionThatBringHereAsks() {
    home.ask("bring the music here");
    assertThat(home.said("the last one")).startsWith("Moving the music to Bedroom Speaker.");
    assertThat(home.player().speaker()).isEqualTo("Bedroom Speaker");
  }

  @Test
  void answersTheQuestionWhichLimitToRemove() {
    store("{\"limits\":{\"Kitchen Speaker\":50,\"Living Room\":60}}");
    assertThat(home.asked("remove the limit"))
        .isEqualTo("On which speaker: Kitchen Speaker or Living Room?");
    assertThat(home.said("the second one")).isEqualTo("I removed the volume limit on Living Room.");
    assertThat(document()).contains("\"limits\":{\"Kitchen Speaker\":50}");
  }

  @Test
  void answersTheQuestionAndNotAnEarlierChoiceOfSongs() {
    home.open();
    home.say("play hello");
    home.say("move the music to the bedroom");
    assertThat(home.said("the second one")).isEqualTo("Moving to Bedroom Speaker.");
    assertThat(home.player().speaker()).isEqualTo("Bedroom Speaker");
    assertThat(home.said("the second one")).as("now of the songs").startsWith("Playing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"the third one", "number five"})
  void asksAgainAfterAPositionThatThereIsNot(String reply) {
    home.ask("play hello by adele in the bedroom");
    assertThat(home.said(reply)).isEqualTo("There are only 2. " + WHICH);
    assertThat(home.said("the second one")).isEqualTo("Playing Hello by Adele on Bedroom Speaker.");
  }

  @Test
  void knowsTheChoicesInAnotherRequest() {
    home.ask("play hello by adele in the bedroom");
    home.say("move the music to the second one");
    assertThat(home.player().speaker()).isEqualTo("Bedroom Speaker");
  }

  @Test
  void prefersANumberInANameToAPosition() {
    Speakers.add(home, "Den 2", "Speaker");
    Speakers.add(home, "Den 3", "Speaker");
    home.ask("play abba in the den");
    assertThat(home.said("two")).isEqualTo("Playing ABBA on Den 2.");
    home.ask("play adele in the den");
    assertThat(home.said("the second one")).isEqualTo("Playing Adele on Den 3.");
  }

  @Test
  void leavesOutWhatCannotBeControlledUnlessNothingElseMatches() {
    Speakers.add(home, "Office Echo", "Speaker");
    assertThat(home.asked("play abba in the office")).isEqualTo("Playing ABBA on Office Echo.");
  }

  @Test
  void saysHowManyOthersThereAre() {
    Speakers.add(home, "Attic", "Speaker");
    assertThat(home.asked("pause the garage"))
        .as("six, which are all said")
        .endsWith(
            "I see Kitchen Speaker, Living Room, Bedroom Echo, Sam's Phone, Bedroom Speaker and Attic.");
    Speakers.add(home, "Den", "Speaker");
    assertThat(home.asked("pause the garage"))
        .endsWith(
            "I see Kitchen Speaker, Living Room, Bedroom Echo, Sam's Phone, Bedroom Speaker and 2 others.");
    assertThat(home.asked("move the music"))
        .isEqualTo(
            "Where to: Kitchen Speaker, Bedroom Echo, Sam's Phone, Bedroom Speaker, Attic or Den?");
    Speakers.add(home, "Cellar", "Speaker");
    assertThat(home.asked("move the music"))
        .isEqualTo(
            "Where to: Kitchen Speaker, Bedroom Echo, Sam's Phone, Bedroom Speaker, Attic or one of"
                + " 2 others?");
    assertThat(home.said("cellar")).isEqualTo("Moving the music to Cellar.");
  }

  @Test
  void namesSpeakersOfOneNameOnce() {
    Speakers.add(home, Map.of("id", "second", "name", "Kitchen Speaker", "type", "Speaker"));
    assertThat(home.asked("pause the garage"))
        .endsWith(
            "I see Kitchen Speaker, Living Room, Bedroom Echo, Sam's Phone and Bedroom Speaker.");
    assertThat(home.asked("which speakers are there")).startsWith("I see 5 speakers:");
  }
}
