package dev.tapedeck.command.talk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.HomeWithMemory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is common to all changes; the classes beside this one are about their kinds. */
class UndoTest extends HomeWithMemory {
  private static final String NORTHBOUND = "The Paper Lanterns: Northbound";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "save this album|I removed Back in Black from your library.|DELETE /me/library?uris=<album Back in Black>",
        "i liked the last song|I removed Ferry from your library.|DELETE /me/library?uris=<track Ferry>",
        "louder|I changed the volume back.|PUT /me/player/volume?volume_percent=40",
        "volume eight|I changed the volume back.|PUT /me/player/volume?volume_percent=40",
        "mute|I changed the volume back.|PUT /me/player/volume?volume_percent=40",
        "turn shuffle on|I changed shuffle back.|PUT /me/player/shuffle?state=false",
        "repeat this song|I changed repeat back.|PUT /me/player/repeat?state=off",
        "add this to my kitchen disco playlist|I removed Hells Bells from Kitchen Disco.|DELETE /playlists/",
        "make a playlist called sunday|I removed the new playlist sunday from your library."
            + "|DELETE /me/library?uris=<playlist sunday>",
        "move the music to the kitchen|Moving the music back to Living Room.|PUT /me/player {",
        "next|I can't undo that.|",
        "what's playing|There's nothing to undo.|",
      })
  void undoesTheLastChangeOnce(String words, String speech, String request) {
    home.spotify.act("sam", Map.of("do", "play", "uri", home.uri("album", "AC/DC: Back in Black")));
    String before = state();
    home.open();
    home.say(words);
    home.calls();
    assertThat(home.said("undo that")).isEqualTo(speech);
    List<String> calls = home.calls();
    if (request == null) {
      assertThat(calls).isEmpty();
    } else {
      assertThat(state()).isEqualTo(before);
      assertThat(calls.get(calls.size() - 1)).startsWith(request);
      assertThat(home.said("undo that")).isEqualTo("There's nothing to undo.");
      assertThat(state()).isEqualTo(before);
    }
  }

  /** All state that the commands can change. */
  private String state() {
    return List.of(
            home.spotify.speakers("sam"),
            home.player().shuffle(),
            home.player().repeat(),
            home.player().playing(),
            home.spotify.playlists("sam"),
            home.spotify.savedUris("sam", "track"),
            home.spotify.savedUris("sam", "album"))
        .toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i like this",
        "save this album",
        "add this to my road trip playlist",
        "take this off my gym playlist",
        "shuffle off",
        "stop repeating",
        "volume seven",
        "unmute",
        "go to ten minutes",
        "resume",
        "what's playing",
        "use the kitchen speaker for this echo",
        "call the kitchen speaker the boombox",
        "never louder than nine in the kitchen",
        "remove the limit in the bedroom",
        "forget the nickname telly",
      })
  void aCommandThatChangesNothingLeavesTheChangeBefore(String words) {
    home.ask("use the kitchen speaker for this echo");
    home.ask("call the kitchen speaker the boombox");
    home.ask("never louder than nine in the kitchen");
    home.open();
    home.say("volume seven");
    String changed = state();
    home.say(words);
    assertThat(state()).isEqualTo(changed);
    assertThat(home.said("undo that")).isEqualTo("I changed the volume back.");
    assertThat(home.volume("Living Room")).isEqualTo(40);
  }

  @ParameterizedTest
  @CsvSource({
    "volume ten,louder",
    "volume zero,quieter",
    "mute,mute",
    "volume three percent,mute",
  })
  void aLimitOfTheVolumeLeavesTheChangeBefore(String first, String second) {
    home.open();
    home.say(first);
    home.say(second);
    home.say("undo that");
    int expected = first.endsWith("percent") ? 3 : 40;
    assertThat(home.volume("Living Room")).isEqualTo(expected);
  }

  @Test
  void undoesOnlyTheLastChange() {
    home.open();
    home.say("unlike this");
    home.say("volume four percent");
    home.say("next");
    assertThat(home.said("undo that")).isEqualTo("I can't undo that.");
    assertThat(home.saved("track", NORTHBOUND)).isFalse();
    assertThat(home.volume("Living Room")).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "unlike this|I saved Northbound again.",
        "louder|I changed the volume back.",
        "volume eight|I changed the volume back.",
        "take this off my road trip playlist|I put Northbound back in Road Trip.",
        "call the kitchen speaker the telly|Kitchen Speaker is no longer called telly.",
        "move the music to the kitchen|Moving the music back to Living Room.",
        "next|There's nothing to undo.",
      })
  void undoesTheLastChangeOfAnotherSession(String words, String speech) {
    String before = state();
    home.ask(words);
    assertThat(home.ask("den", "undo that").spoken()).isEqualTo(speech);
    if (!words.equals("next") && !words.equals("unlike this")) {
      assertThat(state()).isEqualTo(before);
    }
    assertThat(home.asked("undo that")).isEqualTo("There's nothing to undo.");
  }

  @Test
  void doesNotUndoTheChangeOfAnotherPerson() {
    home.recognizing("sam").open();
    home.say("unlike this");
    home.recognizing("robin");
    assertThat(home.said("undo that")).isEqualTo("There's nothing to undo.");
    assertThat(home.asked("undo that")).isEqualTo("There's nothing to undo.");
    assertThat(home.saved("track", NORTHBOUND)).isFalse();
    home.recognizing("sam");
    assertThat(home.asked("undo that")).isEqualTo("I saved Northbound again.");
    assertThat(home.saved("track", NORTHBOUND)).isTrue();
  }

  @Test
  void doesNotUndoAnOlderChangeOfAnotherSession() {
    home.ask("unlike this");
    home.ask("next");
    assertThat(home.asked("undo that")).isEqualTo("I can't undo that.");
    assertThat(home.saved("track", NORTHBOUND)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "lost-answer, PUT /me/player/volume, volume eight",
    "late-answer, PUT /me/player, move the music to the bedroom speaker",
    "error-502-after, POST /playlists, add this to my gym playlist"
  })
  void doesNotTakeTheChangeBeforeForOneThatMayHaveTakenEffect(
      String fault, String call, String words) {
    home.open();
    home.say("i like this");
    home.spotify.faults().on(fault, Map.of("only", call));
    assertThat(home.said(words)).startsWith("Spotify is");
    home.spotify.faults().off();
    home.calls();
    assertThat(home.said("undo that"))
        .isEqualTo("I don't know whether that took effect, so I can't undo it.");
    assertThat(home.calls()).isEmpty();
  }

  @Test
  void stillUndoesTheChangeBeforeIfTheNextWasRefused() {
    home.open();
    home.say("louder");
    home.spotify.faults().on("rate-limit");
    home.say("mute");
    home.spotify.faults().off();
    assertThat(home.said("undo that")).isEqualTo("I changed the volume back.");
  }

  @Test
  void canBeTriedAgainAfterAFailure() {
    home.open();
    home.say("louder");
    home.spotify.faults().on("error-503");
    assertThat(home.said("undo that")).startsWith("Spotify is having trouble");
    home.spotify.faults().off();
    assertThat(home.said("undo that")).isEqualTo("I changed the volume back.");
    assertThat(home.volume("Living Room")).isEqualTo(40);
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

  @ParameterizedTest
  @ValueSource(strings = {"volume", "repeat", "removed", "save", "no such change"})
  void cannotUndoARecordOfAnotherVersion(String change) {
    store(
        "{\"recent\":{\"undo\":{\"value\":\"%s\",\"at\":\"%s\"}}}"
            .formatted(change, Instant.now().minus(Duration.ofMinutes(1))));
    String before = state();
    assertThat(home.asked("undo that")).isEqualTo("I can't undo that.");
    assertThat(state()).isEqualTo(before);
  }
}
