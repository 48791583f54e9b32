package dev.tapedeck.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The listener's playlists, liked songs and favourites. */
class OwnMusicTest {
  @AutoClose private final Home home = new Home();

  @Test
  void saysWhenASongIsInThePlaylistAlready() {
    assertThat(home.ask("add this to my road trip playlist").spoken())
        .isEqualTo("Northbound is in Road Trip already.");
    assertThat(home.calls()).as("nothing was added").hasSize(3);
  }

  @Test
  void leavesAPlaylistOfSomebodyElseAlone() {
    assertThat(home.ask("add this to my running mix playlist").spoken())
        .isEqualTo("The playlist Robin's Running Mix isn't yours, so Spotify keeps it as it is.");
    assertThat(home.calls()).hasSize(2);
  }

  @Test
  void playsAPlaylistWhoseContentsSpotifyHides() {
    assertThat(home.ask("play my running mix playlist").spoken())
        .isEqualTo("Playing the playlist Robin's Running Mix.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "play my liked songs|Playing your liked songs.",
        "play my liked songs in the kitchen|Playing your liked songs on Kitchen Speaker.",
        "play my top songs of the year|Playing your top songs.",
        "what are my top songs this month|Your top songs are *",
        "my top artists of the year|Your top artists are *",
        "what have i been listening to|You heard *",
        "i liked the last song|I saved * to your liked songs.",
        "what's in my gym playlist|Gym begins with *",
        "what's in my empty for now playlist|Your playlist Empty for Now is empty.",
        "do i have this saved|*",
      })
  void knowsTheListenersMusic(String words, String sentence) {
    String pattern = "\\Q" + sentence.replace("*", "\\E.*\\Q") + "\\E";
    Exchange exchange = home.ask(words);
    assertThat(exchange.spoken()).matches(pattern);
    assertThat(exchange.violations()).isEmpty();
  }

  @Test
  void eachPersonPlaysWithTheirOwnAccount() {
    home.link(Optional.of(home.spotify.issueToken("robin")));
    assertThat(home.ask("play my running mix playlist in the kitchen").spoken())
        .isEqualTo("Playing the playlist Robin's Running Mix on Kitchen Speaker.");
  }
}
