package dev.tapedeck.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tapedeck.console.alexa.Exchange;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What takes more than one sentence. */
class ConversationTest {
  @AutoClose private final Home home = new Home();

  @Test
  void openingSaysWhatIsPlayingAndListens() {
    Exchange exchange = home.say("open tape deck");
    assertThat(exchange.spoken())
        .isEqualTo("Living Room is playing Northbound by The Paper Lanterns. What next?");
    assertThat(exchange.reprompt()).isEqualTo("You can say: play Abbey Road, next, or help.");
    assertThat(exchange.sessionOpen()).isTrue();
    assertThat(home.calls()).as("player, playlists, speakers").hasSize(3);
  }

  @Test
  void openingLetsAlexaExpectTheListenersOwnNames() {
    Exchange exchange = home.say("open tape deck");
    assertThat(exchange.violations()).isEmpty();
    JsonNode directive = exchange.response().at("/response/directives/0");
    assertThat(directive.path("type").asText()).isEqualTo("Dialog.UpdateDynamicEntities");
    assertThat(directive.path("updateBehavior").asText()).isEqualTo("REPLACE");
    assertThat(directive.at("/types").findValuesAsText("name")).contains("Playlist", "Speaker");
    assertThat(directive.findValuesAsText("value")).contains("Road Trip", "Sam's Phone");
  }

  @Test
  void openingDoesWithoutTheNamesWhenTheyCannotBeHad() {
    home.spotify.faults().on("missing-permission", Map.of("scope", "playlist-read-private"));
    Exchange exchange = home.say("open tape deck");
    assertThat(exchange.spoken()).endsWith("What next?");
    assertThat(exchange.response().at("/response/directives/0/types").findValuesAsText("name"))
        .contains("Speaker")
        .doesNotContain("Playlist");
  }

  @Test
  void openingListensToTheFirstWishWhenNothingPlays() {
    home.ask("pause");
    assertThat(home.say("open tape deck").spoken())
        .isEqualTo("Tape Deck is ready. What would you like to hear?");
  }

  @Test
  void asksWhichOfTwoSpeakersAndGoesOnWithTheAnswer() {
    Exchange question = home.ask("play abba in the bedroom");
    assertThat(question.spoken()).isEqualTo("Which one: Bedroom Echo or Bedroom Speaker?");
    assertThat(question.violations()).isEmpty();
    assertThat(question.sessionOpen()).isTrue();
    home.calls();
    Exchange answer = home.say("the bedroom speaker");
    assertThat(answer.spoken()).isEqualTo("Playing ABBA on Bedroom Speaker.");
    assertThat(answer.sessionOpen()).as("it was a one-shot after all").isFalse();
    assertThat(home.calls()).as("speakers, playlists, search, play").hasSize(4);
  }

  @Test
  void aQuestionCanBeLeftUnanswered() {
    home.ask("play abba in the bedroom");
    home.calls();
    Exchange exchange = home.say("cancel");
    assertThat(exchange.spoken()).isEqualTo("Bye.");
    assertThat(exchange.sessionOpen()).isFalse();
    assertThat(home.calls()).isEmpty();
  }

  @Test
  void repeatsWhatItSaid() {
    home.open();
    home.say("volume four");
    assertThat(home.say("what did you say").spoken()).isEqualTo("Volume 4.");
    assertThat(home.say("repeat").spoken()).isEqualTo("Volume 4.");
  }

  @Test
  void hasNothingToRepeatAtFirst() {
    assertThat(home.ask("repeat").spoken()).isEqualTo("I haven't said anything yet.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"stop", "cancel", "never mind"})
  void stopEndsTheConversationAndNotTheMusic(String words) {
    home.open();
    Exchange exchange = home.say(words);
    assertThat(exchange.spoken()).isEqualTo("Bye.");
    assertThat(exchange.sessionOpen()).isFalse();
    assertThat(home.calls()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "en-GB", "en-AU", "en-CA", "en-IN"})
  void speaksInEveryEnglishLocale(String locale) {
    try (Home there = new Home(locale)) {
      assertThat(there.ask("play abbey road on the kitchen speaker").spoken())
          .isEqualTo("Playing the album Abbey Road by The Beatles on Kitchen Speaker.");
    }
  }

  @Test
  void goesOnWithALongListAsOftenAsIsSaid() {
    home.open();
    assertThat(home.say("what playlists do i have").spoken()).endsWith("Shall I go on?");
    home.calls();
    assertThat(home.say("yes").spoken()).endsWith("Shall I go on?");
    assertThat(home.say("say more").spoken()).endsWith("That's all.");
    assertThat(home.say("say more").spoken()).isEqualTo("That was all.");
    assertThat(home.calls()).as("the session knows the rest").isEmpty();
  }

  @Test
  void anOfferHoldsForOneTurnOnly() {
    home.open();
    home.say("what playlists do i have");
    home.say("louder");
    assertThat(home.say("yes").spoken()).isEqualTo("What would you like to hear?");
    assertThat(home.say("no").spoken()).isEqualTo("OK.");
  }

  @Test
  void givesOtherExamplesEachTime() {
    home.open();
    List<String> examples =
        Stream.generate(() -> home.say("what else can i say").spoken()).limit(4).toList();
    assertThat(examples.subList(0, 3)).doesNotHaveDuplicates();
    assertThat(examples.get(3)).isEqualTo(examples.get(0));
  }
}
