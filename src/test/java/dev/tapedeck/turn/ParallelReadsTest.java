package dev.tapedeck.turn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.ConcurrentCallsProxy;
import dev.tapedeck.testing.Home;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParallelReadsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "play abbey road on the kitchen speaker"
            + "|Playing the album Abbey Road by The Beatles on Kitchen Speaker.",
        "play the album kind of blue in the kitchen"
            + "|Playing the album Kind of Blue by Miles Davis on Kitchen Speaker.",
        "play something by nina simone in the kitchen|Playing Nina Simone on Kitchen Speaker.",
        "play my gym playlist on the kitchen speaker|Playing the playlist Gym on Kitchen Speaker.",
        "play my liked songs on the kitchen speaker|Playing your newest liked songs on Kitchen Speaker.",
        "play my top songs on the kitchen speaker|Playing your top songs on Kitchen Speaker.",
        "play the podcast branch lines in the kitchen"
            + "|Playing Station 62 from Branch Lines on Kitchen Speaker.",
        "play the audiobook the hobbit in the kitchen"
            + "|Continuing An Unexpected Party from The Hobbit on Kitchen Speaker.",
        "shuffle my gym playlist in the kitchen|Shuffling the playlist Gym on Kitchen Speaker.",
        "shuffle the album kind of blue in the kitchen"
            + "|Shuffling the album Kind of Blue by Miles Davis on Kitchen Speaker.",
        "add this to my kitchen disco playlist|I added Northbound to Kitchen Disco.",
        "take this off my road trip playlist|I removed Northbound from Road Trip.",
      })
  void sendsIndependentReadsInParallel(String words, String speech) {
    try (ConcurrentCallsProxy proxy = new ConcurrentCallsProxy();
        Home home = new Home("en-US", proxy::start)) {
      assertThat(home.asked(words)).isEqualTo(speech);
    }
  }

  @Test
  void ignoresTheFailureOfAReadThatIsNotNeeded() {
    try (Home home = new Home()) {
      home.spotify.faults().on("error-500", Map.of("only", "GET /search"));
      assertThat(home.asked("play something by abba on the office sonos"))
          .isEqualTo("Spotify doesn't let me control Office Sonos.");
    }
  }

  @Test
  void reportsTheFailureOfAReadThatIsNeeded() {
    try (Home home = new Home()) {
      home.spotify.faults().on("rate-limit-30", Map.of("only", "GET /search"));
      assertThat(home.asked("play the song hello on the kitchen speaker"))
          .isEqualTo("I've sent too many requests to Spotify. Please try again in about a minute.");
    }
  }
}
