package dev.tapedeck.music;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NowPlayingTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "ad|who sings this|An ad is playing.",
        "ad|what's playing|An ad is playing.",
        "ad|how long is left|An ad is playing.",
        "ad|i like this|An ad is playing.",
        "ad|add this to my gym playlist|An ad is playing.",
        "ad|what album is this|An ad is playing.",
        "ad|follow this podcast|An ad is playing.",
        "unknown-item|how long is left|Something is playing, but Spotify doesn't tell me what.",
        "unknown-item|what album is this|Something is playing, but Spotify doesn't tell me what.",
        "unknown-item|next episode|Something is playing, but Spotify doesn't tell me what.",
        "unknown-item|i like this|Something is playing, but Spotify doesn't tell me what.",
        "private-session|how long is left|Nothing is playing right now.",
        "local-file|i like this|That's a local file, so I can't do that with it.",
        "local-file|add this to my gym playlist"
            + "|That's a local file, so I can't do that with it.",
        "progress-null|how long is left|I can't tell how far along this is.",
        "context-null|where is this from|Northbound isn't playing from an album or a playlist.",
        "progress-null|skip ahead two minutes|I can't tell how far along this is.",
      })
  void changesNothingWhereSpotifyDoesNotSayWhatPlays(String fault, String words, String speech) {
    home.spotify.faults().on(fault);
    assertThat(home.asked(words)).isEqualTo(speech);
    assertThat(home.calls()).as("reads only").allMatch(call -> call.startsWith("GET "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"who sings this", "what album is this"})
  void tellsAnEpisodeFromASong(String words) {
    home.spotify.faults().on("episode");
    assertThat(home.asked(words)).matches(".+ is an episode of .+\\.");
  }
}
