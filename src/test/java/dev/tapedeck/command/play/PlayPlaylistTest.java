package dev.tapedeck.command.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlayPlaylistTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @CsvSource({
    "play my road trip playlist,sam/Road Trip",
    "play the gym playlist,sam/Gym",
    "play my running mix playlist,robin/Robin's Running Mix",
    "play the jazz for reading playlist,listener.4711/Jazz for Reading"
  })
  void playsTheListenersPlaylistOrElseAPublicOne(String words, String playlist) {
    assertThat(home.asked(words)).startsWith("Playing the playlist ");
    assertThat(home.player().contextUri()).isEqualTo(home.uri("playlist", playlist));
  }

  @Test
  void playsOnTheNamedSpeakerInAnOpenSession() {
    home.open();
    Exchange exchange = home.say("play my gym playlist on the kitchen speaker");
    assertThat(exchange.spoken()).isEqualTo("Playing the playlist Gym on Kitchen Speaker.");
    assertThat(exchange.sessionOpen()).isTrue();
    assertThat(home.player().title()).isEqualTo("Enter Sandman");
    assertThat(home.player().speaker()).isEqualTo("Kitchen Speaker");
  }

  @Test
  void playsAPlaylistWhoseContentsSpotifyHides() {
    assertThat(home.asked("play my running mix playlist"))
        .isEqualTo("Playing the playlist Robin's Running Mix.");
  }

  @Test
  void usesTheLinkedAccount() {
    home.linkAccountOf("robin");
    assertThat(home.asked("play my running mix playlist in the kitchen"))
        .isEqualTo("Playing the playlist Robin's Running Mix on Kitchen Speaker.");
    assertThat(home.player().title()).as("sam's player").isEqualTo("Northbound");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "play my empty for now playlist|Your playlist Empty for Now is empty.",
        "play my zyzzyva quux playlist|I couldn't find the playlist zyzzyva quux on Spotify.",
        "play my release radar playlist|Release radar is one of Spotify's own playlists, and I can't"
            + " start those. Start it in the Spotify app, and I can control it from there."
      })
  void saysWhatCannotBePlayed(String words, String speech) {
    assertThat(home.asked(words)).isEqualTo(speech);
    assertThat(home.player().title()).isEqualTo("Northbound");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"nulls-in-lists", "old-playlist-keys", "both-playlist-keys", "extended-fields"})
  void readsEveryFormOfAList(String fault) {
    home.spotify.faults().on(fault);
    assertThat(home.asked("play my road trip playlist"))
        .isEqualTo("Playing the playlist Road Trip.");
    assertThat(home.asked("play my empty for now playlist"))
        .isEqualTo("Your playlist Empty for Now is empty.");
  }

  @Test
  void asksForThePlaylist() {
    assertThat(home.slotAskedFor("PlayPlaylistIntent")).isEqualTo("playlist");
  }
}
