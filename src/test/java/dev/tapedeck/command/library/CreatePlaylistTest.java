package dev.tapedeck.command.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreatePlaylistTest {
  @AutoClose private final Home home = new Home();

  @Test
  void makesAnEmptyPrivatePlaylist() {
    assertThat(home.asked("make a playlist called campfire"))
        .isEqualTo("I created a private playlist called campfire.");
    assertThat(home.playlist("campfire")).isEmpty();
    assertThat(home.calls())
        .containsExactly(
            "GET /me/playlists?limit=50&offset=0",
            "POST /me/playlists {\"name\":\"campfire\",\"public\":false}");
  }

  @Test
  void asksBeforeItMakesASecondOneOfAName() {
    home.open();
    assertThat(home.said("make a playlist called gym"))
        .isEqualTo("You already have a playlist called Gym. Should I make a second one?");
    assertThat(gyms()).isEqualTo(1);
    assertThat(home.said("no")).isEqualTo("OK.");
    home.say("make a playlist called gym");
    assertThat(home.said("yes")).isEqualTo("Created the playlist Gym.");
    assertThat(gyms()).isEqualTo(2);
    assertThat(home.said("undo that")).startsWith("I removed the new playlist Gym");
    assertThat(gyms()).isEqualTo(1);
  }

  private long gyms() {
    return home.spotify.playlists("sam").stream().filter(p -> p.name().equals("Gym")).count();
  }

  @Test
  void doesNotAskBecauseOfASimilarName() {
    assertThat(home.asked("make a playlist called gym songs")).startsWith("I created");
  }

  @Test
  void asksForTheName() {
    Exchange question = home.ask("make a playlist");
    assertThat(question.spoken()).isEqualTo("What should I call the playlist?");
    assertThat(question.sessionOpen()).isTrue();
    assertThat(home.calls()).isEmpty();
    home.say("campfire");
    assertThat(home.playlist("campfire")).isEmpty();
  }

  @Test
  void acceptsASongInTheSameSession() {
    home.open();
    assertThat(home.said("make a playlist called campfire"))
        .isEqualTo("Created the playlist campfire.");
    assertThat(home.said("add this to campfire")).isEqualTo("Added Northbound to campfire.");
    assertThat(home.playlist("campfire"))
        .containsExactly(home.uri("track", "The Paper Lanterns: Northbound"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"truncated", "garbage"})
  void createsThePlaylistThoughTheResponseIsUnreadable(String fault) {
    home.open();
    home.spotify.faults().on(fault, Map.of("only", "POST /me/playlists"));
    assertThat(home.said("make a playlist called campfire"))
        .isEqualTo("Created the playlist campfire.");
    home.spotify.faults().off();
    assertThat(home.said("undo that")).isEqualTo("I can't undo that.");
  }

  @Test
  void isNotRetriedAfterALostResponse() {
    home.spotify.faults().on("lost-answer", Map.of("only", "POST /me/playlists"));
    assertThat(home.asked("make a playlist called campfire"))
        .startsWith("Spotify is having trouble right now.");
    assertThat(home.calls()).filteredOn(call -> call.startsWith("POST")).hasSize(1);
  }
}
