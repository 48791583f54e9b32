package dev.tapedeck.command.player;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnqueueTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @CsvSource({
    "add fast car by tracy chapman to the queue,Tracy Chapman: Fast Car",
    "queue fast car by luke combs,Luke Combs: Fast Car",
    "add dancing queen to the queue,ABBA: Dancing Queen",
  })
  void queuesTheSongThatWasNamed(String words, String track) {
    assertThat(home.asked(words)).startsWith("I added ").endsWith(" to the queue.");
    assertThat(home.player().queue()).containsExactly(home.uri("track", track));
    assertThat(home.player().title()).as("still playing").isEqualTo("Northbound");
  }

  @Test
  void saysLessInAnOpenSession() {
    home.open();
    Exchange exchange = home.say("add fast car by tracy chapman to the queue");
    assertThat(exchange.spoken()).isEqualTo("Queued Fast Car by Tracy Chapman.");
    assertThat(exchange.sessionOpen()).isTrue();
    assertThat(home.said("next")).isEqualTo("Next.");
    assertThat(home.player().title()).isEqualTo("Fast Car");
  }

  @Test
  void queuesNothingThatIsNotFound() {
    assertThat(home.asked("add zyzzyva quux to the queue")).startsWith("I couldn't find");
    assertThat(home.player().queue()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "queue the album abbey road",
        "add abbey road to the queue",
        "add the album abbey road by the beatles to the queue"
      })
  void saysThatAnAlbumCannotBeQueued(String words) {
    assertThat(home.asked(words))
        .isEqualTo("I can only queue single songs. Say: play the album Abbey Road.");
    assertThat(home.player().queue()).isEmpty();
  }

  @Test
  void isNotRetriedAfterALostResponse() {
    home.spotify.faults().on("lost-answer", Map.of("only", "POST /me/player/queue"));
    assertThat(home.asked("add dancing queen to the queue"))
        .startsWith("Spotify is having trouble right now.");
    assertThat(home.player().queue()).hasSize(1);
  }

  @Test
  void asksWhatToAdd() {
    assertThat(home.slotAskedFor("EnqueueIntent")).isEqualTo("music");
    assertThat(home.calls()).isEmpty();
  }
}
