package dev.tapedeck.command.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListSpeakersTest {
  private static final String WORDS = "which speakers are there";

  @AutoClose private final Home home = new Home();

  @Test
  void namesThoseThatCanBeControlledAndThoseThatCannot() {
    Exchange exchange = home.ask(WORDS);
    assertThat(exchange.spoken())
        .isEqualTo(
            "I see 5 speakers: Kitchen Speaker, Living Room, Bedroom Echo, Sam's Phone and Bedroom"
                + " Speaker. Spotify doesn't let me control Office Sonos.");
    assertThat(exchange.sessionOpen()).isFalse();
  }

  @Test
  void readsTheNamesAnewEachTime() {
    home.open();
    home.say(WORDS);
    home.spotify.act(
        "sam", Map.of("do", "rename", "speaker", "Kitchen Speaker", "name", "Boombox"));
    Exchange exchange = home.say(WORDS);
    assertThat(exchange.spoken()).startsWith("I see 5 speakers: Boombox, Living Room,");
    assertThat(exchange.sessionOpen()).isTrue();
    assertThat(home.calls()).containsOnly("GET /me/player/devices").hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "no-speaker|I can't find any speakers.",
        "all-restricted|Spotify doesn't let me control Kitchen Speaker, Living Room,",
      })
  void saysThatNoneCanBeUsed(String fault, String speech) {
    home.spotify.faults().on(fault);
    assertThat(home.asked(WORDS)).startsWith(speech);
  }
}
