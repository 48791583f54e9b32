package dev.tapedeck.command.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class SaveLastTest {
  private static final String LAST = "The Paper Lanterns: Ferry";

  @AutoClose private final Home home = new Home();

  @Test
  void savesTheSongThatWasHeardBefore() {
    assertThat(home.asked("i liked the last song")).isEqualTo("I saved Ferry to your liked songs.");
    assertThat(home.saved("track", LAST)).isTrue();
    assertThat(home.calls())
        .containsExactly(
            "GET /me/library/contains?uris=<track Ferry>",
            "GET /me/player/recently-played?limit=50",
            "PUT /me/library?uris=<track Ferry>");
  }

  @Test
  void canBeUndoneInAnOpenSession() {
    home.open();
    Exchange exchange = home.say("i loved the last song");
    assertThat(exchange.spoken()).isEqualTo("Saved Ferry.");
    assertThat(exchange.sessionOpen()).isTrue();
    home.say("undo that");
    assertThat(home.saved("track", LAST)).isFalse();
  }

  @Test
  void changesNothingIfTheSongIsSavedAlready() {
    home.spotify.act("sam", Map.of("do", "save", "uri", home.uri("track", LAST)));
    assertThat(home.asked("i liked the last song"))
        .isEqualTo("Ferry is already in your liked songs.");
    assertThat(home.calls()).allMatch(call -> call.startsWith("GET "));
  }

  @Test
  void saysThatNothingWasHeardYet() {
    home.linkAccountOf("free");
    assertThat(home.asked("i liked the last song"))
        .isEqualTo("I don't see anything you've played recently.");
  }
}
