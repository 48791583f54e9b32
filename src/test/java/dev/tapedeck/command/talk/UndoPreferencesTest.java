package dev.tapedeck.command.talk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.memory.Memory.StoredDocument;
import dev.tapedeck.testing.HomeWithMemory;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Undoing changes of nicknames, volume limits and the speaker of an Echo. */
class UndoPreferencesTest extends HomeWithMemory {
  private static final String BEFORE =
      "{\"speakers\":{\"%s\":\"Living Room\"},\"nicknames\":{\"radio\":\"Living Room\"},"
          + "\"limits\":{\"Living Room\":70}}";

  @BeforeEach
  void open() {
    store(BEFORE.formatted(KITCHEN_ECHO));
    home.open();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "call the kitchen speaker the telly|Kitchen Speaker is no longer called telly.",
        "call the kitchen speaker the radio|Living Room is now called radio.",
        "forget the nickname radio|Living Room is now called radio.",
        "never louder than six in the kitchen|I removed the volume limit on Kitchen Speaker.",
        "never louder than three in the living room|The volume limit on Living Room is now 7.",
        "remove the limit|The volume limit on Living Room is now 7.",
        "use the kitchen speaker for this echo|I changed the speaker for that Echo back.",
        "forget that|I changed the speaker for that Echo back.",
      })
  void restoresWhatWasRemembered(String words, String speech) {
    home.say("louder");
    String before = preferences();
    home.say(words);
    assertThat(preferences()).isNotEqualTo(before);
    assertThat(home.said("undo that")).isEqualTo(speech);
    assertThat(preferences()).isEqualTo(before);
    assertThat(home.volume("Living Room")).as("the change before").isEqualTo(50);
    assertThat(home.said("undo that")).isEqualTo("There's nothing to undo.");
  }

  @Test
  void restoresTheAbsenceOfASpeaker() {
    home.ask("den", "use the kitchen speaker for this echo");
    assertThat(preferences()).contains("device.den");
    home.ask("undo that");
    assertThat(preferences()).doesNotContain("device.den").contains("\"Living Room\"");
  }

  @ParameterizedTest
  @CsvSource({
    "call the kitchen speaker the radio,Kitchen Speaker,Bedroom Speaker",
    "never louder than three in the living room,30,55",
  })
  void leavesWhatAnotherEchoHasChangedSince(String words, String set, String changed) {
    home.say(words);
    String then =
        document()
            .replaceFirst(":\"?" + set + "(?=[\"},])", ":\"" + changed)
            .replace(":\"55", ":55");
    store(then);
    assertThat(preferences()).contains(changed);
    assertThat(home.said("undo that"))
        .isEqualTo("That has been changed again since, so I left it.");
    assertThat(preferences()).contains(changed);
  }

  @Test
  void undoesTheOfferAfterBringingTheMusicHere() {
    store("{}");
    home.say("bring the music here");
    home.say("kitchen");
    home.say("yes");
    assertThat(preferences()).contains("Kitchen Speaker");
    home.say("undo that");
    assertThat(preferences()).doesNotContain("Kitchen Speaker");
    assertThat(home.player().speaker()).isEqualTo("Kitchen Speaker");
  }

  @Test
  void needsNoAccount() {
    home.say("forget the nickname radio");
    home.link(Optional.empty());
    assertThat(home.said("undo that")).isEqualTo("Living Room is now called radio.");
    assertThat(preferences()).contains("radio");
  }

  @Test
  void doesNotBringBackWhatWasForgotten() {
    home.say("forget the nickname radio");
    home.say("forget everything");
    home.say("yes");
    assertThat(home.said("undo that")).isEqualTo("I can't undo that.");
    assertThat(memory.load(UNRECOGNIZED).map(StoredDocument::document).orElse(""))
        .doesNotContain("radio");
  }

  /** The stored preferences without what only "undo" needs. */
  private String preferences() {
    return document().replaceFirst("\"recent\":\\{.*?\\}\\},|\"recent\":\\{\\},", "");
  }
}
