package dev.tapedeck.command.talk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.HomeWithMemory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UndoTest extends HomeWithMemory {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "i like this|I removed Northbound from your library.|DELETE /me/library?uris=<track Northbound>",
        "unlike this|I saved Northbound again.|PUT /me/library?uris=<track Northbound>",
        "louder|I changed the volume back.|PUT /me/player/volume?volume_percent=40",
        "turn shuffle on|I changed shuffle back.|PUT /me/player/shuffle?state=false",
        "repeat this song|I changed repeat back.|PUT /me/player/repeat?state=off",
        "add this to my kitchen disco playlist|I removed Northbound from the playlist.|DELETE /playlists/",
        "take this off my road trip playlist|I put Northbound back.|POST /playlists/",
        "move the music to the kitchen|Moving the music back to Living Room.|PUT /me/player {",
        "next|I can't undo that.|",
        "what's playing|There's nothing to undo.|",
      })
  void undoesTheLastChange(String words, String speech, String request) {
    home.open();
    home.say(words);
    home.calls();
    assertThat(home.said("undo that")).isEqualTo(speech);
    List<String> calls = home.calls();
    if (request == null) {
      assertThat(calls).isEmpty();
    } else {
      assertThat(calls.get(calls.size() - 1)).startsWith(request);
      assertThat(home.said("undo that")).isEqualTo("There's nothing to undo.");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "louder",
        "mute",
        "turn shuffle on",
        "repeat this song",
        "move the music to the kitchen",
        "add this to my kitchen disco playlist",
        "i like this"
      })
  void leavesSpotifyAsItWasBefore(String words) {
    home.ask("unlike this");
    String before = state();
    home.open();
    home.say(words);
    assertThat(state()).as("changed").isNotEqualTo(before);
    home.say("undo that");
    assertThat(state()).isEqualTo(before);
  }

  /** All state that the commands above can change. */
  private String state() {
    return List.of(
            home.volume("Living Room"),
            home.player().shuffle(),
            home.player().repeat(),
            home.player().speaker(),
            home.playlist("Kitchen Disco"),
            home.saved("track", "The Paper Lanterns: Northbound"))
        .toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "louder in the kitchen"
            + "|PUT /me/player/volume?volume_percent=35&device_id=<Kitchen Speaker>",
        "turn shuffle on in the living room"
            + "|PUT /me/player/shuffle?state=false&device_id=<Living Room>",
      })
  void undoesAChangeOnTheSpeakerThatWasChanged(String words, String request) {
    home.open();
    home.say(words);
    home.calls();
    home.say("undo that");
    assertThat(home.calls()).containsExactly("GET /me/player/devices", request);
  }

  @Test
  void hasNothingToUndoAfterACommandWithoutAChange() {
    home.open();
    home.say("turn shuffle off");
    assertThat(home.said("undo that")).isEqualTo("There's nothing to undo.");
  }

  @Test
  void undoesOnlyTheLastChange() {
    home.open();
    home.say("i like this");
    home.say("volume four");
    assertThat(home.said("undo that")).isEqualTo("I can't undo that.");
    assertThat(home.saved("track", "The Paper Lanterns: Northbound")).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "i like this|I removed Northbound from your library.",
        "louder|I changed the volume back.",
        "move the music to the kitchen|Moving the music back to Living Room.",
        "next|There's nothing to undo.",
      })
  void undoesTheLastChangeOfAnotherSession(String words, String speech) {
    home.ask(words);
    assertThat(home.ask("den", "undo that").spoken()).isEqualTo(speech);
    assertThat(home.asked("undo that")).isEqualTo("There's nothing to undo.");
  }

  @Test
  void doesNotUndoAnOlderChangeOfAnotherSession() {
    home.ask("i like this");
    home.ask("next");
    assertThat(home.asked("undo that")).isEqualTo("I can't undo that.");
    assertThat(home.saved("track", "The Paper Lanterns: Northbound")).isTrue();
  }

  @Test
  void undoesNothingAfterTenMinutes() {
    store(louder(Instant.now().minus(Duration.ofMinutes(9))));
    assertThat(home.asked("undo that")).isEqualTo("I changed the volume back.");
    assertThat(home.volume("Living Room")).isEqualTo(30);
    store(louder(Instant.now().minus(Duration.ofMinutes(11))));
    assertThat(home.asked("undo that")).isEqualTo("There's nothing to undo.");
  }

  /** The document after a change of the volume, which was 30, at that time. */
  private static String louder(Instant at) {
    return """
        {"recent":{"undo":{"value":"volume","at":"%1$s"},"undo.thing":{"value":"30","at":"%1$s"}}}
        """
        .formatted(at);
  }
}
