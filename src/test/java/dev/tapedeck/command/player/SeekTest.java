package dev.tapedeck.command.player;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tapedeck.Events;
import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeekTest {
  private static final String READ = "GET /me/player?additional_types=track,episode";

  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "skip ahead two minutes|Going to 3 minutes and .*|181",
        "skip ahead|Going to 1 minute and .*|76",
        "go back thirty seconds|Going to [34].* seconds.|31",
        "rewind|Going to [45].* seconds.|46",
        "go back five minutes|Starting this one over.|0",
        "go to one minute twenty|Going to 1 minute and 20 seconds.|80",
      })
  void movesWithinTheSong(String words, String speech, long seconds) {
    assertThat(home.asked(words)).matches(speech);
    assertThat(home.player().progressMs() / 1000).isBetween(seconds, seconds + 15);
    assertThat(home.player().title()).isEqualTo("Northbound");
  }

  @ParameterizedTest
  @CsvSource({
    "SeekForwardIntent,?,I didn't catch the time. Please say it again.",
    "SeekBackIntent,?,I didn't catch the time. Please say it again.",
    "SeekForwardIntent,PT0S,How far should I go?",
    "SeekBackIntent,PT0S,How far should I go?",
    "SeekForwardIntent,later,How far should I go?",
    "SeekForwardIntent,-PT5S,How far should I go?",
    "SeekToIntent,?,I didn't catch the time. Please say it again.",
    "SeekToIntent,later,Which time should I go to?",
  })
  void asksForATimeThatWasNotUnderstood(String intent, String duration, String question) {
    assertThat(seek(intent, duration)).contains(question);
    assertThat(home.calls()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"SeekToIntent,PT0S,0", "SeekToIntent,PT0.4S,0"})
  void saysThatTheStartIsTheStart(String intent, String duration, long seconds) {
    assertThat(seek(intent, duration)).contains("Starting this one over.");
    assertThat(home.player().progressMs() / 1000).isBetween(seconds, seconds + 15);
  }

  @Test
  void movesByTheUsualStepOnlyIfNoTimeWasSaid() {
    assertThat(seek("SeekForwardIntent", null)).contains("Going to 1 minute and");
    assertThat(home.player().progressMs()).isGreaterThan(75_000);
  }

  /** Sends the intent with this value; gives the speech. */
  private String seek(String intent, String duration) {
    ObjectNode request = Events.of("play-on-speaker");
    ((ObjectNode) request.at("/context/System/user")).put("accessToken", home.token());
    ObjectNode slots = ((ObjectNode) request.at("/request/intent")).put("name", intent);
    slots.putObject("slots").putObject("duration").put("name", "duration").put("value", duration);
    return home.send(request).at("/response/outputSpeech/ssml").asText();
  }

  @Test
  void leavesAnOpenSessionOpen() {
    home.open();
    assertThat(home.say("go to one minute twenty").sessionOpen()).isTrue();
    assertThat(home.calls()).containsExactly(READ, "PUT /me/player/seek?position_ms=80000");
  }

  @Test
  void changesNothingIfTheTimeIsBeyondTheEnd() {
    assertThat(home.asked("go to ten minutes"))
        .isEqualTo("It's only 3 minutes and 34 seconds long.");
    assertThat(home.calls()).containsExactly(READ);
    assertThat(home.player().title()).isEqualTo("Northbound");
  }

  @Test
  void needsTheCurrentPosition() {
    home.spotify.faults().on("progress-null");
    assertThat(home.asked("skip ahead two minutes"))
        .isEqualTo("I can't tell how far along this is.");
    assertThat(home.calls()).containsExactly(READ);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rewind ten minutes", "go to one minute twenty"})
  void replacesTheChangeThatUndoWouldUndo(String words) {
    home.open();
    home.say("mute it");
    home.say(words);
    assertThat(home.say("undo that").spoken()).isEqualTo("I can't undo that.");
    assertThat(home.volume("Living Room")).isZero();
  }

  @Test
  void asksForTheTime() {
    assertThat(home.slotAskedFor("SeekToIntent")).isEqualTo("duration");
    assertThat(home.calls()).isEmpty();
  }
}
