package dev.tapedeck.command.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhereFromTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "play the album abbey road|Come Together is playing from Abbey Road.",
        "play my gym playlist|Enter Sandman is playing from the playlist Gym.",
        "play something by nina simone|.+ is playing from Nina Simone.",
        "play my top songs|Northbound isn't playing from an album or a playlist.",
        "play the podcast low water|Spring Tide is playing from Low Water.",
        "play the audiobook the hobbit|An Unexpected Party is playing from The Hobbit.",
      })
  void namesTheListThatThisIsPlayedFrom(String first, String speech) {
    home.open();
    home.say(first);
    Exchange exchange = home.say("where is this from");
    assertThat(exchange.spoken()).matches(speech);
    assertThat(exchange.sessionOpen()).isTrue();
  }

  @Test
  void readsOnceMoreForTheNameOfAPlaylist() {
    home.ask("play my gym playlist");
    home.calls();
    home.ask("where is this from");
    assertThat(home.calls())
        .hasSize(2)
        .first()
        .isEqualTo("GET /me/player?additional_types=track,episode");
  }

  @Test
  void doesNotKnowTheNameOfSpotifysOwnPlaylists() {
    String weekly = home.uri("playlist", "spotify/Discover Weekly");
    home.spotify.act("sam", Map.of("do", "play", "uri", weekly));
    assertThat(home.asked("where is this from"))
        .isEqualTo("Sugar is playing from one of Spotify's own playlists.");
  }

  @ParameterizedTest
  @CsvSource({
    "context-null,Northbound isn't playing from an album or a playlist.",
    "private-session,Nothing is playing right now."
  })
  void saysThatThereIsNoList(String fault, String speech) {
    home.spotify.faults().on(fault);
    assertThat(home.asked("where is this from")).isEqualTo(speech);
  }
}
