package dev.tapedeck.command.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.HomeWithMemory;
import org.junit.jupiter.api.Test;

class UseHereTest extends HomeWithMemory {
  @Test
  void playsOnThatSpeakerFromThenOn() {
    assertThat(home.asked("use the kitchen speaker for this echo"))
        .isEqualTo("From now on this Echo plays on Kitchen Speaker.");
    assertThat(document()).contains("\"" + KITCHEN_ECHO + "\":\"Kitchen Speaker\"");
    assertThat(home.player().speaker()).as("unchanged").isEqualTo("Living Room");
    home.ask("play abba");
    assertThat(home.player().speaker()).isEqualTo("Kitchen Speaker");
  }

  @Test
  void replacesTheStoredSpeakerInAnOpenSession() {
    home.ask("use the kitchen speaker for this echo");
    home.open();
    Exchange exchange = home.say("this echo plays on the living room");
    assertThat(exchange.spoken()).isEqualTo("This Echo plays on Living Room now.");
    assertThat(exchange.sessionOpen()).isTrue();
    assertThat(document()).contains("\"" + KITCHEN_ECHO + "\":\"Living Room\"");
  }

  @Test
  void asksWhichOfSeveralSpeakers() {
    assertThat(home.asked("use the bedroom for this echo"))
        .isEqualTo("Which one: Bedroom Echo or Bedroom Speaker?");
    assertThat(home.said("the bedroom speaker"))
        .isEqualTo("From now on this Echo plays on Bedroom Speaker.");
    assertThat(document()).contains("Bedroom Speaker");
  }

  @Test
  void asksForTheSpeaker() {
    assertThat(home.asked("use a speaker for this echo")).startsWith("Which one: Kitchen Speaker,");
    assertThat(home.said("kitchen")).isEqualTo("From now on this Echo plays on Kitchen Speaker.");
    assertThat(document()).contains("Kitchen Speaker");
  }

  @Test
  void rejectsASpeakerThatCannotBeControlled() {
    home.spotify.faults().on("all-restricted");
    assertThat(home.ask("den", "use a speaker for this echo").spoken())
        .startsWith("Spotify doesn't let me control Kitchen Speaker, Living Room,");
    assertThat(document()).doesNotContain("Kitchen Speaker");
  }
}
