package dev.tapedeck.command.talk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FallbackTest {
  @AutoClose private final Home home = new Home();

  @Test
  void givesExamplesForWhatIsNotUnderstoodAndListens() {
    Exchange exchange = home.ask("make me a sandwich");
    assertThat(exchange.spoken()).startsWith("Sorry, I didn't get that. You can say:");
    assertThat(exchange.reprompt()).isNotEmpty();
    assertThat(exchange.sessionOpen()).isTrue();
    assertThat(home.calls()).isEmpty();
  }

  @Test
  void asksForYesOrNoAfterAnOffer() {
    home.open();
    home.say("delete my gym playlist");
    assertThat(home.said("make me a sandwich")).isEqualTo("Sorry, I didn't get that. Yes or no?");
    assertThat(home.said("yes")).isEqualTo("Removed Gym.");
    assertThat(home.said("what playlists do i have")).doesNotContain("Gym");
  }

  @Test
  void differsAndNamesSomethingNearTheLastCommand() {
    home.open();
    home.say("play hello by adele");
    assertThat(home.said("make me a sandwich"))
        .isEqualTo(
            "Sorry, I didn't get that. You can say: not that one, the live one, or: what's playing."
                + " What would you like?");
    home.say("louder");
    assertThat(home.said("make me a sandwich"))
        .isEqualTo(
            "I didn't catch that one. You can say: next, louder, or: what's playing."
                + " What would you like?");
    home.say("which speakers are there");
    assertThat(home.said("make me a sandwich"))
        .startsWith("That's something I don't know. You can say: move the music to the kitchen");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "my top songs|more|Dreams by Fleetwood Mac",
        "my top songs|play the second one|Playing Feeling Good",
        "what albums does adele have|play the second one|Playing the album 21",
        "what albums does adele have|the last one|Playing the album 21",
        "what's next|play it|Playing Salt & Iron",
        "what's next|save it|Saved Salt & Iron",
        "what's next|add it to my gym playlist|Added Salt & Iron",
        "add this to my gym playlist|undo that|I removed Northbound",
        "play some jazz|something else|Playing the playlist",
        "play some jazz|no, some soul|Playing",
        "pause|continue|Playing",
      })
  void itsExamplesWork(String before, String example, String speech) {
    home.open();
    home.say(before);
    assertThat(home.said("make me a sandwich")).contains(example);
    assertThat(home.said(example)).startsWith(speech);
  }

  @Test
  void namesNoVersionOfWhatIsNoSong() {
    home.open();
    home.say("play the artist abba");
    assertThat(home.said("make me a sandwich")).doesNotContain("the live one");
    home.say("play hello qwxz");
    assertThat(home.said("make me a sandwich")).doesNotContain("not that one");
  }

  @Test
  void offersHelpTheSecondTimeInARow() {
    home.open();
    home.say("make me a sandwich");
    assertThat(home.said("boil an egg"))
        .isEqualTo("I didn't catch that one. Would you like to hear what you can say?");
    assertThat(home.said("yes")).startsWith("You can say: play Hello by Adele");
    assertThat(home.said("boil an egg")).as("not in a row").contains("You can say:");
  }

  @Test
  void theNextSentenceOfTheSessionIsUnderstood() {
    home.open();
    home.say("make me a sandwich");
    assertThat(home.said("pause")).isEqualTo("Paused.");
    assertThat(home.player().playing()).isFalse();
  }
}
