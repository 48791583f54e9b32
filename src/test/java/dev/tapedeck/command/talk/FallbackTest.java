package dev.tapedeck.command.talk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

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
        .startsWith("That's something I don't know. You can say: which speakers are there");
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
