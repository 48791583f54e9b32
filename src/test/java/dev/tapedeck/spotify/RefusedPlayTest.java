package dev.tapedeck.spotify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.spotify.PlayerView;
import dev.tapedeck.testing.Home;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A speaker that does not play: the music stays on the speaker where it was, and goes on there if
 * it was playing.
 */
class RefusedPlayTest {
  private static final String REFUSED = "restriction-violated";
  private static final Map<String, String> ONLY_PLAY = Map.of("only", "PUT /me/player/play");

  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "restriction-violated|play abbey road on the kitchen speaker",
        "restriction-violated|resume the music in the kitchen",
        "restriction-violated|play my liked songs in the kitchen",
        "restriction-violated|play the podcast low water in the kitchen",
        "device-refuses|play abbey road on the kitchen speaker",
        "echo-needs-transfer|play abbey road on the kitchen speaker",
        "free-account|play abbey road on the kitchen speaker",
        "false-403-once|play abbey road on the kitchen speaker",
        "echo-stays-asleep|play abbey road on the kitchen speaker",
        "error-409|play abbey road on the kitchen speaker",
        "error-502|play abbey road on the kitchen speaker",
        "rate-limit-30|play abbey road on the kitchen speaker",
      })
  void leavesTheMusicWhereItPlays(String fault, String words) {
    PlayerView before = home.player();
    // The retry of a false refusal succeeds, so that fault has to stay.
    home.spotify
        .faults()
        .on(fault, Map.of("only", "PUT /me/player/play", "times", Integer.MAX_VALUE));
    home.asked(words);
    assertUnchanged(before);
    assertNoTransfer(fault.equals("echo-stays-asleep"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void leavesTheMusicPausedWhereItWas(boolean asleep) {
    home.spotify.act("sam", Map.of("do", "pause"));
    PlayerView before = home.player();
    refuse(asleep);
    assertThat(home.asked("play abbey road on the kitchen speaker"))
        .isEqualTo("Spotify can't do that right now.");
    assertUnchanged(before);
  }

  @Test
  void transfersTheMusicBackIfTheSpeakerWakesUpButDoesNotPlay() {
    PlayerView before = home.player();
    refuse(true);
    assertThat(home.asked("play abbey road on the kitchen speaker"))
        .isEqualTo("Spotify can't do that right now.");
    assertUnchanged(before);
  }

  @Test
  void leavesNothingPlayingIfNothingWasActive() {
    home.spotify.act("sam", Map.of("do", "pause"));
    home.spotify.faults().on("none-active");
    refuse(true);
    home.asked("play abbey road on the kitchen speaker");
    assertThat(home.player().playing()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pause the music in the kitchen",
        "next song in the kitchen",
        "previous song in the kitchen",
        "restart the song in the kitchen",
        "louder in the kitchen",
        "set the volume to three in the kitchen",
        "move the music to the kitchen",
      })
  void noOtherRefusedCommandMovesTheMusic(String words) {
    PlayerView before = home.player();
    home.spotify.faults().on(REFUSED, Map.of("only", ""));
    home.asked(words);
    assertUnchanged(before);
  }

  private void refuse(boolean asleepAtFirst) {
    if (asleepAtFirst) {
      home.spotify.faults().on("echo-asleep", 1);
    }
    home.spotify.faults().on(REFUSED, ONLY_PLAY);
  }

  private void assertUnchanged(PlayerView before) {
    PlayerView after = home.player();
    assertThat(after.speaker()).isEqualTo(before.speaker());
    assertThat(after.playing()).isEqualTo(before.playing());
    assertThat(after.uri()).isEqualTo(before.uri());
    assertThat(after.contextUri()).isEqualTo(before.contextUri());
  }

  private void assertNoTransfer(boolean except) {
    if (!except) {
      assertThat(home.calls()).noneMatch(call -> call.startsWith("PUT /me/player {"));
    }
  }
}
