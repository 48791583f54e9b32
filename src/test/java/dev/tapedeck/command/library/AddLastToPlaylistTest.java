package dev.tapedeck.command.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class AddLastToPlaylistTest {
  @AutoClose private final Home home = new Home();

  @Test
  void addsTheSongThatWasHeardBefore() {
    assertThat(home.asked("add the last song to my gym playlist"))
        .isEqualTo("I added Ferry to Gym.");
    assertThat(home.playlist("Gym")).endsWith(home.uri("track", "The Paper Lanterns: Ferry"));
    assertThat(home.player().title()).as("still playing").isEqualTo("Northbound");
  }

  @Test
  void doesNotAddADuplicateInAnOpenSession() {
    home.open();
    assertThat(home.said("add the last song to gym")).isEqualTo("Added Ferry to Gym.");
    Exchange again = home.say("add the last one to my gym playlist");
    assertThat(again.spoken()).isEqualTo("Ferry is already in Gym.");
    assertThat(again.sessionOpen()).isTrue();
    assertThat(home.playlist("Gym")).hasSize(8);
  }

  @Test
  void saysThatNothingWasHeardYet() {
    home.linkAccountOf("free");
    assertThat(home.asked("add the last song to my gym playlist"))
        .isEqualTo("I don't see anything you've played recently.");
  }

  @Test
  void asksForThePlaylist() {
    assertThat(home.slotAskedFor("AddLastToPlaylistIntent")).isEqualTo("playlist");
  }
}
