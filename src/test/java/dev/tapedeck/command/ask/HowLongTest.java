package dev.tapedeck.command.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HowLongTest {
  @AutoClose private final Home home = new Home();

  @Test
  void saysHowMuchOfTheSongIsLeft() {
    assertThat(home.asked("how long is left")).matches("Northbound has 2 minutes and .* left.");
    home.ask("go to three minutes");
    assertThat(home.asked("how long is left")).matches("Northbound has [23]. seconds left.");
  }

  @Test
  void doesNotSpeakOfNoTime() {
    home.spotify.act("sam", Map.of("do", "pause"));
    long end = home.player().durationMs() - 400;
    home.spotify.act("sam", Map.of("do", "seek", "positionMs", end));
    assertThat(home.asked("how long is left")).isEqualTo("Northbound has less than a second left.");
  }

  @Test
  void leavesAnOpenSessionOpen() {
    home.open();
    assertThat(home.say("how much longer").sessionOpen()).isTrue();
    assertThat(home.calls()).containsExactly("GET /me/player?additional_types=track,episode");
  }

  @ParameterizedTest
  @CsvSource({
    "private-session,Nothing is playing right now.",
    "progress-null,I can't tell how far along this is.",
    "ad,An ad is playing."
  })
  void saysWhyItCannotTell(String fault, String speech) {
    home.spotify.faults().on(fault);
    assertThat(home.asked("how long is left")).isEqualTo(speech);
  }

  @ParameterizedTest
  @CsvSource({"how long is this song", "how long is it"})
  void saysTheLengthIfThatIsAsked(String words) {
    home.ask("go to three minutes");
    assertThat(home.asked(words)).matches("Northbound is 3 minutes and .* seconds long\\.");
  }

  @Test
  void saysTheLengthOfAnEpisode() {
    home.ask("play the latest episode of low water");
    assertThat(home.asked("how long is this episode")).matches("Spring Tide is .* long\\.");
  }
}
