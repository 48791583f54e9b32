package dev.tapedeck.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is playing, if it is a song, and moving within it. */
class NowTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "ad|who sings this|An ad is playing.",
        "unknown-item|i like this|Something is playing, but Spotify doesn't say what.",
        "private-session|how long is left|Nothing is playing right now.",
        "local-file|i like this|That's a file of your own, so Spotify can't do that with it.",
        "local-file|add this to my gym playlist|That's a file of your own, so Spotify can't do that with it.",
        "progress-null|how long is left|Spotify doesn't say.",
        "context-null|where is this from|Northbound is playing by itself.",
        "progress-null|skip ahead two minutes|Spotify doesn't say.",
      })
  void asksNothingOfWhatIsNoSong(String fault, String words, String sentence) {
    home.spotify.faults().on(fault);
    assertThat(home.ask(words).spoken()).isEqualTo(sentence);
    assertThat(home.calls()).as("nothing was done").allMatch(call -> call.startsWith("GET "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"who sings this", "what album is this"})
  void knowsAPodcastFromASong(String words) {
    home.spotify.faults().on("episode");
    assertThat(home.ask(words).spoken()).matches(".+ is an episode of .+\\.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "skip ahead two minutes|At 3 minutes and *",
        "skip ahead|At 1 minute and *",
        "go back thirty seconds|At 3* seconds.",
        "go back five minutes|Starting this one over.",
        "go to ten minutes|It's only 3 minutes and 34 seconds long.",
        "how long is left|2 minutes and * left of Northbound.",
      })
  void movesWithinTheSong(String words, String sentence) {
    String pattern = "\\Q" + sentence.replace("*", "\\E.*\\Q") + "\\E";
    assertThat(home.ask(words).spoken()).matches(pattern);
  }
}
