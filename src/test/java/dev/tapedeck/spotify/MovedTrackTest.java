package dev.tapedeck.spotify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A song that Spotify refuses to start in its album, because it was moved or relinked. */
class MovedTrackTest {
  private static final String WORDS = "play the song hello by adele";

  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @ValueSource(strings = {"400", "403", "404", "500", "502"})
  void isPlayedWithoutItsAlbum(String status) {
    home.spotify.faults().on("moved-tracks", Map.of("status", status));
    assertThat(home.asked(WORDS)).isEqualTo("Playing Hello by Adele.");
    assertThat(home.player().uri()).isEqualTo(home.uri("track", "Adele: Hello"));
    assertThat(home.player().contextUri()).isNull();
    assertThat(home.player().playing()).isTrue();
    List<String> plays = plays();
    assertThat(plays).last().isEqualTo("PUT /me/player/play {\"uris\":[\"<track Hello>\"]}");
    assertThat(plays.stream().filter(call -> call.contains("uris"))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"400", "404"})
  void isPlayedOnTheNamedSpeakerWithoutWakingIt(String status) {
    home.spotify.faults().on("moved-tracks", Map.of("status", status));
    assertThat(home.asked(WORDS + " in the kitchen"))
        .isEqualTo("Playing Hello by Adele on Kitchen Speaker.");
    assertThat(home.player().speaker()).isEqualTo("Kitchen Speaker");
    assertThat(home.player().title()).isEqualTo("Hello");
    assertThat(plays()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "free-account,That needs Spotify Premium.",
    "device-refuses,Spotify doesn't let me control that speaker.",
    "no-speaker,'I can''t find any speakers. Open Spotify on your phone, or start something on a"
        + " speaker, and try again.'"
  })
  void isNotTriedAgainIfTheAccountOrTheSpeakerIsTheReason(String fault, String speech) {
    home.spotify.faults().on(fault);
    assertThat(home.asked(WORDS)).isEqualTo(speech);
    assertThat(plays()).noneMatch(call -> call.contains("uris"));
    home.spotify.faults().off();
    assertThat(home.player().title()).isEqualTo("Northbound");
  }

  @Test
  void isNotTriedAgainAfterALostAnswer() {
    home.spotify.faults().on("lost-answer", Map.of("only", "PUT /me/player/play"));
    home.ask(WORDS);
    assertThat(plays()).noneMatch(call -> call.contains("uris"));
  }

  @Test
  void reportsTheRefusalOfTheSongItself() {
    home.spotify.faults().on("restriction-violated", Map.of("only", "PUT /me/player/play"));
    assertThat(home.asked(WORDS)).isEqualTo("Spotify can't do that right now.");
    assertThat(plays()).hasSize(2);
    assertThat(home.player().title()).isEqualTo("Northbound");
  }

  private List<String> plays() {
    List<String> calls = home.calls();
    return calls.stream().filter(call -> call.contains("/me/player/play")).toList();
  }
}
