package dev.tapedeck.command.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlayShuffledTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @CsvSource({
    "shuffle my road trip playlist,playlist,sam/Road Trip",
    "shuffle the album abbey road,album,The Beatles: Abbey Road",
    "shuffle my running mix playlist,playlist,robin/Robin's Running Mix"
  })
  void playsTheListWithShuffleOn(String words, String type, String name) {
    home.open();
    Exchange exchange = home.say(words);
    assertThat(exchange.spoken()).startsWith("Shuffling the " + type + " ");
    assertThat(exchange.sessionOpen()).isTrue();
    assertThat(home.player().contextUri()).isEqualTo(home.uri(type, name));
    assertThat(home.player().shuffle()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"shuffle my everything playlist", "shuffle the album abbey road"})
  void beginsWithARandomSongOfTheList(String words) {
    Set<String> first = new HashSet<>();
    for (int i = 0; i < 6; i++) {
      home.ask(words);
      first.add(home.player().uri());
    }
    assertThat(first).hasSizeGreaterThan(1);
  }

  @Test
  void shufflesOnASpeakerThatWasNotActive() {
    assertThat(home.asked("shuffle my road trip playlist in the kitchen"))
        .isEqualTo("Shuffling the playlist Road Trip on Kitchen Speaker.");
    assertThat(home.calls())
        .last()
        .isEqualTo("PUT /me/player/shuffle?state=true&device_id=<Kitchen Speaker>");
    assertThat(home.asked("shuffle my running mix playlist on the bedroom speaker"))
        .isEqualTo("Shuffling the playlist Robin's Running Mix on Bedroom Speaker.");
    assertThat(home.player().speaker()).isEqualTo("Bedroom Speaker");
  }

  @Test
  void shufflesWhereShuffleIsOnAlready() {
    home.ask("turn shuffle on");
    assertThat(home.asked("shuffle my running mix playlist"))
        .isEqualTo("Shuffling the playlist Robin's Running Mix.");
    assertThat(home.player().shuffle()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "false,Playing the playlist Road Trip.",
    "true,Shuffling the playlist Road Trip.",
  })
  void saysThatItShufflesOnlyIfShuffleIsOn(boolean on, String speech) {
    home.spotify.act("sam", Map.of("do", "shuffle", "on", on));
    home.spotify.faults().on("restriction-violated", Map.of("only", "PUT /me/player/shuffle"));
    assertThat(home.asked("shuffle my road trip playlist")).isEqualTo(speech);
    assertThat(home.player().contextUri()).isEqualTo(home.uri("playlist", "sam/Road Trip"));
    assertThat(home.player().shuffle()).isEqualTo(on);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "shuffle my empty for now playlist|Your playlist Empty for Now is empty.",
        "shuffle the album zyzzyva quux|I couldn't find the album zyzzyva quux on Spotify.",
        "shuffle my zyzzyva quux playlist|I couldn't find the playlist zyzzyva quux on Spotify.",
      })
  void saysWhatCannotBeShuffled(String words, String speech) {
    assertThat(home.asked(words)).isEqualTo(speech);
    assertThat(home.calls()).noneMatch(call -> call.startsWith("PUT"));
    assertThat(home.player().shuffle()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"ShufflePlaylistIntent,playlist", "ShuffleAlbumIntent,album"})
  void asksForTheList(String intent, String slot) {
    assertThat(home.slotAskedFor(intent)).isEqualTo(slot);
  }

  @ParameterizedTest
  @ValueSource(strings = {"shuffle my running mix playlist", "shuffle the album one song long"})
  void leavesShuffleAsItWasIfTheMusicIsRefused(String words) {
    home.createPlaylist("sam", "One Song Long", home.uri("track", "Adele: Hello"));
    home.spotify.faults().on("device-refuses", Map.of("only", "PUT /me/player/play"));
    home.ask(words.replace("the album", "my") + (words.contains("album") ? " playlist" : ""));
    assertThat(home.player().title()).isEqualTo("Northbound");
    assertThat(home.player().shuffle()).isFalse();
  }
}
