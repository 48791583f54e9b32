package dev.tapedeck.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What takes more than one sentence, or more than one guess. */
class ConversationTest {
  private final Home home = new Home();

  @AfterEach
  void close() {
    home.close();
  }

  @Test
  void openingSaysWhatIsPlayingAndListens() {
    Exchange exchange = home.say("open tape deck");
    assertThat(exchange.spoken())
        .isEqualTo("Living Room is playing Northbound by The Paper Lanterns. What next?");
    assertThat(exchange.reprompt()).isEqualTo("You can say: play Abbey Road, next, or help.");
    assertThat(exchange.sessionOpen()).isTrue();
    assertThat(home.calls()).hasSize(1);
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
    assertThat(home.calls()).hasSize(3);
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
  void wakesASleepingEcho() {
    assertThat(home.ask("play abbey road on the bedroom echo").spoken())
        .isEqualTo("Playing the album Abbey Road by The Beatles on Bedroom Echo.");
    assertThat(home.calls()).as("speakers, search, two plays").hasSize(4);
  }

  @Test
  void takesASpeakerWhenNoneIsActive() {
    home.spotify.faults().on("none-active");
    Exchange question = home.ask("play abba");
    assertThat(question.spoken())
        .isEqualTo(
            "Which one: Kitchen Speaker, Living Room, Bedroom Echo, Sam's Phone or Bedroom Speaker?");
    assertThat(home.say("the kitchen one").spoken()).isEqualTo("Playing ABBA on Kitchen Speaker.");
  }

  @Test
  void resumesOnASpeakerWhenNoneIsActive() {
    home.spotify.faults().on("none-active");
    assertThat(home.ask("resume").spoken()).startsWith("Which one: Kitchen Speaker");
    assertThat(home.say("my phone").spoken()).startsWith("Playing on Sam's Phone");
  }

  @Test
  void asksWhereToMoveTheMusic() {
    assertThat(home.ask("move the music").spoken())
        .isEqualTo("Where to: Kitchen Speaker, Bedroom Echo, Sam's Phone or Bedroom Speaker?");
    assertThat(home.say("kitchen").spoken()).isEqualTo("Moving the music to Kitchen Speaker.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "play abba on the office sonos|Spotify doesn't let me control Office Sonos.",
        "volume four on my phone|The volume of Sam's Phone can't be changed from here.",
        "louder on my phone|The volume of Sam's Phone can't be changed from here.",
        "pause the garage|I don't see a speaker called the garage. I see Kitchen Speaker, Living Room,"
            + " Bedroom Echo, Office Sonos and Sam's Phone.",
        "volume eleven percent in the attic|I don't see a speaker called the attic. I see Kitchen Speaker,"
            + " Living Room, Bedroom Echo, Office Sonos and Sam's Phone.",
      })
  void saysWhatASpeakerCannotDo(String words, String sentence) {
    assertThat(home.ask(words).spoken()).isEqualTo(sentence);
    assertThat(home.calls()).as("only the list was read").hasSize(1);
  }

  @Test
  void tellsHowFarTheVolumeGoes() {
    assertThat(home.ask("volume two hundred").spoken())
        .isEqualTo("The volume goes from zero to ten, or up to one hundred percent.");
    assertThat(home.calls()).isEmpty();
    home.ask("volume ten");
    assertThat(home.ask("louder").spoken()).isEqualTo("It's as loud as it goes.");
    home.ask("volume zero");
    assertThat(home.ask("quieter").spoken()).isEqualTo("It's as quiet as it goes.");
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

  /** Names that Alexa, or a listener, may cut in the wrong place. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "play stand by me|Playing Stand by Me by Ben E. King.",
        "play smoke on the water|Playing Smoke on the Water by Deep Purple.",
        "play dancing in the dark|Playing Dancing in the Dark by Bruce Springsteen.",
        "play dancing in the kitchen on the bedroom speaker|"
            + "Playing Dancing in the Kitchen by LANY on Bedroom Speaker.",
        "play hello by lionel richie|Playing Hello by Lionel Richie.",
        "play fast car by tracy chapman|Playing Fast Car by Tracy Chapman.",
        "play fast car by luke combs|Playing Fast Car by Luke Combs.",
        "play simon and garfunkel|Playing Simon & Garfunkel.",
        "play guns n roses|Playing Guns N' Roses.",
        "play beyonce|Playing Beyoncé.",
        "play sigur ros|Playing Sigur Rós.",
        "play weezer|Playing Weezer.",
      })
  void findsWhatWasMeant(String words, String sentence) {
    assertThat(home.ask(words).spoken()).isEqualToIgnoringCase(sentence);
  }

  @Test
  void eachPersonPlaysWithTheirOwnAccount() {
    home.link(Optional.of(home.spotify.issueToken("robin")));
    assertThat(home.ask("play my running mix playlist in the kitchen").spoken())
        .isEqualTo("Playing the playlist Robin's Running Mix on Kitchen Speaker.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "en-GB", "en-AU", "en-CA", "en-IN"})
  void speaksInEveryEnglishLocale(String locale) {
    try (Home there = new Home(locale)) {
      assertThat(there.ask("play abbey road on the kitchen speaker").spoken())
          .isEqualTo("Playing the album Abbey Road by The Beatles on Kitchen Speaker.");
    }
  }
}
