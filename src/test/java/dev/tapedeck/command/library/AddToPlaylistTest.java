package dev.tapedeck.command.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddToPlaylistTest {
  @AutoClose private final Home home = new Home();

  @Test
  void addsTheSongThatPlaysToTheEnd() {
    int before = home.playlist("Kitchen Disco").size();
    assertThat(home.asked("add this to my kitchen disco playlist"))
        .isEqualTo("I added Northbound to Kitchen Disco.");
    assertThat(home.playlist("Kitchen Disco"))
        .hasSize(before + 1)
        .endsWith(home.uri("track", "The Paper Lanterns: Northbound"));
  }

  @Test
  void saysLessInAnOpenSession() {
    home.open();
    Exchange exchange = home.say("add this to gym");
    assertThat(exchange.spoken()).isEqualTo("Added Northbound to Gym.");
    assertThat(exchange.sessionOpen()).isTrue();
  }

  @Test
  void doesNotAddADuplicate() {
    List<String> before = home.playlist("Road Trip");
    assertThat(home.asked("add this to my road trip playlist"))
        .isEqualTo("Northbound is already in Road Trip.");
    assertThat(home.calls()).as("nothing was added").hasSize(3);
    assertThat(home.playlist("Road Trip")).isEqualTo(before);
  }

  @Test
  void doesNotChangeThePlaylistOfAnotherPerson() {
    assertThat(home.asked("add this to my running mix playlist"))
        .isEqualTo("The playlist Robin's Running Mix belongs to someone else, so I can't do that.");
    assertThat(home.calls()).hasSize(2);
  }

  @Test
  void asksWhichOfTwoPlaylists() {
    assertThat(home.asked("add this to gym and road trip"))
        .isEqualTo("I can only use one playlist at a time. Which one: Gym or Road Trip?");
    assertThat(home.calls()).allMatch(call -> call.startsWith("GET "));
  }

  @Test
  void saysThatThereIsNoPlaylistOfThatName() {
    assertThat(home.asked("add this to my zyzzyva playlist"))
        .isEqualTo("I can't find a playlist called zyzzyva.");
    assertThat(home.calls()).allMatch(call -> call.startsWith("GET "));
  }

  @Test
  void isNotRetriedAfterALostResponse() {
    int before = home.playlist("Gym").size();
    home.spotify.faults().on("lost-answer", Map.of("only", "POST /playlists"));
    assertThat(home.asked("add this to my gym playlist"))
        .startsWith("Spotify is having trouble right now.");
    assertThat(home.playlist("Gym")).hasSize(before + 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "local-file|That's a local file, so I can't do that with it.",
        "private-session|Nothing is playing right now."
      })
  void addsNothingThatSpotifyDoesNotKnow(String fault, String speech) {
    int before = home.playlist("Gym").size();
    home.spotify.faults().on(fault);
    assertThat(home.asked("add this to my gym playlist")).isEqualTo(speech);
    assertThat(home.playlist("Gym")).hasSize(before);
  }

  @Test
  void asksForThePlaylist() {
    assertThat(home.slotAskedFor("AddToPlaylistIntent")).isEqualTo("playlist");
  }
}
