package dev.tapedeck.command.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import dev.tapedeck.testing.HomeWithMemory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BringHereTest extends HomeWithMemory {
  @Test
  void bringsTheMusicToTheSpeakerOfThisEcho() {
    home.ask("use the kitchen speaker for this echo");
    home.calls();
    assertThat(home.asked("bring the music here"))
        .isEqualTo("Moving the music to Kitchen Speaker.");
    assertThat(home.calls())
        .containsExactly(
            "GET /me/player/devices",
            "GET /me/player?additional_types=track,episode",
            "PUT /me/player {\"device_ids\":[\"<Kitchen Speaker>\"],\"play\":true}");
    assertThat(home.player().speaker()).isEqualTo("Kitchen Speaker");
    assertThat(home.ask("den", "undo that").spoken())
        .isEqualTo("Moving the music back to Living Room.");
    assertThat(home.player().speaker()).isEqualTo("Living Room");
  }

  @ParameterizedTest
  @CsvSource({"yes,From now on this Echo plays on Kitchen Speaker.,true", "no,OK.,false"})
  void asksWhichSpeakerIsHereAndOffersToRememberIt(String word, String answer, boolean stored) {
    assertThat(home.asked("bring the music here"))
        .isEqualTo(
            "Which speaker is in this room: Kitchen Speaker, Living Room, Bedroom Echo, Sam's"
                + " Phone or Bedroom Speaker?");
    Exchange offer = home.say("kitchen");
    assertThat(offer.spoken())
        .isEqualTo(
            "Moving the music to Kitchen Speaker. Should I use it for this Echo from now on?");
    assertThat(offer.sessionOpen()).isTrue();
    Exchange settled = home.say(word);
    assertThat(settled.spoken()).isEqualTo(answer);
    assertThat(settled.sessionOpen()).as("it was a one-shot").isFalse();
    assertThat(document().contains("\"" + KITCHEN_ECHO + "\":\"Kitchen Speaker\""))
        .isEqualTo(stored);
    assertThat(home.player().speaker()).isEqualTo("Kitchen Speaker");
  }

  @Test
  void offersToRememberTheSpeakerThatPlaysHereAlready() {
    home.ask("bring the music here");
    Exchange offer = home.say("living room");
    assertThat(offer.spoken())
        .isEqualTo(
            "It's already playing on Living Room. Should I use it for this Echo from now on?");
    home.say("yes");
    assertThat(document()).contains("\"" + KITCHEN_ECHO + "\":\"Living Room\"");
    assertThat(home.player().speaker()).isEqualTo("Living Room");
  }

  @Test
  void saysThatItPlaysHereAlready() {
    home.ask("use the living room for this echo");
    assertThat(home.asked("bring the music here"))
        .isEqualTo("It's already playing on Living Room.");
    assertThat(home.asked("undo that")).as("not the move").contains("the speaker for that Echo");
    assertThat(home.player().speaker()).isEqualTo("Living Room");
  }

  @Test
  void movesTheMusicEvenWithoutAMemory() {
    try (Home without = new Home().open()) {
      without.say("bring it here");
      Exchange moved = without.say("kitchen");
      assertThat(moved.spoken()).isEqualTo("Moving to Kitchen Speaker.");
      assertThat(moved.sessionOpen()).isTrue();
      assertThat(without.player().speaker()).isEqualTo("Kitchen Speaker");
    }
  }
}
