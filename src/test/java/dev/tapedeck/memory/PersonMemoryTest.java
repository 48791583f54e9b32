package dev.tapedeck.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.HomeWithMemory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The stored data of each person of a household. */
class PersonMemoryTest extends HomeWithMemory {
  @Test
  void twoPeopleOnOneEchoHaveTheirOwnSpeakersNicknamesAndMusic() {
    home.recognizing("sam").ask("use the kitchen speaker for this echo");
    home.recognizing("robin").ask("use the living room for this echo");
    home.ask("call the kitchen speaker the boombox");
    assertThat(home.asked("play abba")).isEqualTo("Playing ABBA on Living Room.");
    assertThat(home.asked("play my rainy days playlist"))
        .isEqualTo("Playing the playlist Rainy Days on Living Room.");
    home.recognizing("sam");
    assertThat(home.asked("play abba")).isEqualTo("Playing ABBA on Kitchen Speaker.");
    assertThat(home.asked("what do you call my speakers"))
        .startsWith("Your speakers have no nicknames yet.");
    home.recognizing(null);
    assertThat(home.asked("play abba")).as("a guest").isEqualTo("Playing ABBA.");
  }

  @Test
  void twoPeopleInOneSessionHaveTheirOwnUndoAndOffers() {
    home.recognizing("sam").open();
    home.say("unlike this");
    home.recognizing("robin");
    assertThat(home.said("undo that")).isEqualTo("There's nothing to undo.");
    home.say("forget everything");
    home.recognizing("sam");
    assertThat(home.said("yes")).isEqualTo("What would you like to hear?");
    assertThat(home.said("undo that")).isEqualTo("I saved Northbound again.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "garbage",
        "null",
        "[]",
        "\"text\"",
        "{\"speakers\":[1],\"nicknames\":7,\"limits\":{\"Living Room\":\"loud\",\"Kitchen\":400},"
            + "\"recent\":\"x\",\"linkedOn\":\"yesterday\",\"remindedOn\":3}",
        "{\"speakers\":{\"amzn1.ask.device.kitchen\":{}},"
            + "\"recent\":{\"undo\":{\"value\":[],\"at\":\"noon\"}}}",
      })
  void overwritesADocumentThatItCannotRead(String malformed) {
    store(malformed);
    assertThat(home.asked("play abba")).isEqualTo("Playing ABBA.");
    assertThat(home.asked("undo that")).isEqualTo("I can't undo that.");
    assertThat(home.asked("use the kitchen speaker for this echo"))
        .isEqualTo("From now on this Echo plays on Kitchen Speaker.");
    assertThat(home.asked("play abba")).isEqualTo("Playing ABBA on Kitchen Speaker.");
  }

  @Test
  void readsTheDocumentOfAnOlderVersionAndKeepsTheFieldsOfANewerOne() {
    store(
        "{\"speakers\":{\"amzn1.ask.device.kitchen\":\"Kitchen Speaker\"},"
            + "\"moods\":{\"rain\":[1]}}");
    assertThat(home.asked("play abba")).isEqualTo("Playing ABBA on Kitchen Speaker.");
    home.ask("never louder than five in the living room");
    assertThat(document()).contains("\"moods\":{\"rain\":[1]}", "\"Living Room\":50");
  }

  @Test
  void holdsTwoHundredNicknamesOfLongNamesAndSaysWhenItIsFull() {
    Preferences many = Preferences.NONE;
    for (int i = 0; i < 200; i++) {
      many = many.withNickname("n".repeat(297) + i, "s".repeat(297) + i);
    }
    store(Document.of("").with(many).toString());
    assertThat(home.asked("call the kitchen speaker the boombox"))
        .isEqualTo("Kitchen Speaker is now called boombox.");
    assertThat(home.asked("what do you call my speakers")).hasSizeLessThan(8000);
    assertThat(home.asked("play abba on the boombox"))
        .isEqualTo("Playing ABBA on Kitchen Speaker.");

    store(Document.of("").with(many.withNickname("x", "é".repeat(150_000))).toString());
    String full = document();
    assertThat(home.asked("call the kitchen speaker the boombox"))
        .isEqualTo("My memory is full. Please forget a nickname or remove a volume limit first.");
    assertThat(document()).isEqualTo(full);
    assertThat(home.asked("play abba")).isEqualTo("Playing ABBA.");
    home.ask("forget the nickname x");
    assertThat(home.asked("call the kitchen speaker the boombox"))
        .isEqualTo("Kitchen Speaker is now called boombox.");
  }

  @Test
  void storesNoToken() {
    home.recognizing("sam").ask("use the kitchen speaker for this echo");
    home.ask("unlike this");
    Owner sam = new Owner(ACCOUNT, "amzn1.ask.person.sam");
    assertThat(memory.load(sam).orElseThrow().document())
        .contains("Kitchen Speaker", "Northbound")
        .doesNotContainIgnoringCase("token")
        .doesNotContain(home.token());
  }
}
