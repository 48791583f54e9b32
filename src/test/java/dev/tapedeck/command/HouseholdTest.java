package dev.tapedeck.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.memory.Owner;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each person has their own memory: to take back, to be reminded of, to be erased. */
class HouseholdTest extends Remembering {

  @Test
  void twoPeopleOnOneEchoHaveTheirOwnSpeakersNamesAndMusic() {
    home.heard("sam").ask("use the kitchen speaker for this echo");
    home.heard("robin").ask("use the living room for this echo");
    home.ask("call the kitchen speaker the boombox");
    assertThat(said("play abba")).isEqualTo("Playing ABBA on Living Room.");
    assertThat(said("play my rainy days playlist"))
        .isEqualTo("Playing the playlist Rainy Days on Living Room.");
    home.heard("sam");
    assertThat(said("play abba")).isEqualTo("Playing ABBA on Kitchen Speaker.");
    assertThat(said("what do you call my speakers"))
        .startsWith("I call them what Spotify calls them.");
    home.heard(null);
    assertThat(said("play abba")).as("a guest").isEqualTo("Playing ABBA.");
  }

  @Test
  void twoPeopleInOneSessionDoNotMix() {
    home.heard("sam").open();
    home.say("i like this");
    home.heard("robin");
    assertThat(home.say("undo that").spoken()).isEqualTo("There's nothing to take back.");
    home.say("forget everything");
    home.heard("sam");
    assertThat(home.say("yes").spoken()).isEqualTo("What would you like to hear?");
    assertThat(home.say("undo that").spoken()).isEqualTo("I removed Northbound again.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "i like this|I removed Northbound again.",
        "louder|The volume is as it was.",
        "move the music to the kitchen|Back to Living Room.",
        "next|There's nothing to take back.",
      })
  void takesTheLastChangeBackInAnotherSession(String words, String sentence) {
    said(words);
    assertThat(said("den", "undo that")).isEqualTo(sentence);
    assertThat(said("undo that")).isEqualTo("There's nothing to take back.");
  }

  @Test
  void takesNothingBackThatWasNotTheLast() {
    said("i like this");
    said("next");
    assertThat(said("undo that")).isEqualTo("That can't be taken back.");
  }

  @Test
  void takesNothingBackAfterTenMinutes() {
    remembered(undo(Instant.now().minus(Duration.ofMinutes(9))));
    assertThat(said("undo that")).isEqualTo("The volume is as it was.");
    remembered(undo(Instant.now().minus(Duration.ofMinutes(11))));
    assertThat(said("undo that")).isEqualTo("There's nothing to take back.");
  }

  private static String undo(Instant at) {
    return """
        {"recent":{"undo":{"value":"volume","at":"%1$s"},"undo.thing":{"value":"30","at":"%1$s"}}}
        """
        .formatted(at);
  }

  @Test
  void unmutesInAnotherSession() {
    said("mute");
    home.calls();
    assertThat(said("unmute")).isEqualTo("Unmuted.");
    assertThat(home.calls()).containsExactly("PUT /me/player/volume?volume_percent=40");
    assertThat(said("unmute")).startsWith("I don't know how loud it was");
  }

  @Test
  void remindsOfTheLinkOnceAWeekFromTheTwentyFifthOn() {
    LocalDate linked = LocalDate.now().minusWeeks(25);
    remembered("{\"linkedOn\":\"" + linked + "\"}");
    String date =
        linked.plusMonths(6).getMonth().toString() + " " + linked.plusMonths(6).getDayOfMonth();
    assertThat(said("play abba"))
        .isEqualToIgnoringCase(
            "Playing ABBA. By the way: Spotify wants you to link your account again by "
                + date
                + ". You can do that in the Alexa app.");
    assertThat(said("play abba")).isEqualTo("Playing ABBA.");
    remembered(
        "{\"linkedOn\":\"%s\",\"remindedOn\":\"%s\"}"
            .formatted(linked.minusDays(2), LocalDate.now().minusDays(7)));
    assertThat(said("play abba")).contains("By the way");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 174, 200})
  void doesNotRemindEarlierOrOfALinkThatMustHaveBeenRenewed(int days) {
    remembered("{\"linkedOn\":\"" + LocalDate.now().minusDays(days) + "\"}");
    assertThat(said("play abba")).isEqualTo("Playing ABBA.");
  }

  @Test
  void notesTheDayOfLinkingFromTheEventOrTheFirstRequest() {
    said("play abba");
    assertThat(document()).contains("\"linkedOn\":\"" + LocalDate.now() + "\"");
    remembered("{\"linkedOn\":\"2026-01-01\",\"remindedOn\":\"2026-06-25\"}");
    home.event(event("skill-account-linked"));
    assertThat(document())
        .contains("\"linkedOn\":\"" + LocalDate.now() + "\"")
        .doesNotContain("remindedOn");
  }

  @Test
  void forgetsEverythingAfterAYes() {
    home.heard("robin").ask("use the living room for this echo");
    home.heard(null).ask("use the kitchen speaker for this echo");
    Exchange question = home.ask("forget everything");
    assertThat(question.spoken()).endsWith("Shall I forget it all?");
    assertThat(question.sessionOpen()).isTrue();
    Exchange done = home.say("yes");
    assertThat(done.spoken()).isEqualTo("Forgotten. I know nothing about you any more.");
    assertThat(done.sessionOpen()).isFalse();
    assertThat(memory.load(EVERYBODY)).isEmpty();
    home.heard("robin");
    assertThat(said("play abba")).as("another person's").isEqualTo("Playing ABBA on Living Room.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"no", "what's playing"})
  void forgetsNothingWithoutAYes(String words) {
    said("use the kitchen speaker for this echo");
    home.open();
    home.say("forget everything");
    home.say(words);
    assertThat(home.say("yes").spoken()).isEqualTo("What would you like to hear?");
    assertThat(document()).contains("Kitchen Speaker");
  }

  @Test
  void erasesTheWholeHouseholdWhenTheSkillIsDisabledForGood() {
    home.heard("robin").ask("use the living room for this echo");
    home.heard(null).ask("use the kitchen speaker for this echo");
    ObjectNode disabled = event("skill-disabled");
    ObjectNode kept = disabled.deepCopy();
    ((ObjectNode) kept.at("/request/body")).put("userInformationPersistenceStatus", "PERSISTED");
    home.event(kept);
    assertThat(document()).contains("Kitchen Speaker");
    home.event(disabled);
    assertThat(memory.load(EVERYBODY)).isEmpty();
    assertThat(memory.load(new Owner(ACCOUNT, "amzn1.ask.person.robin"))).isEmpty();
  }
}
