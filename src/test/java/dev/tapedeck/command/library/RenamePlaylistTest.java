package dev.tapedeck.command.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenamePlaylistTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rename my gym playlist to workout",
        "rename gym to workout",
        "rename the playlist gym to workout",
        "call my gym playlist workout",
      })
  void renamesThePlaylistAndUndoesIt(String words) {
    home.open();
    assertThat(home.said(words)).isEqualTo("Gym is now workout.");
    assertThat(names()).contains("workout").doesNotContain("Gym");
    assertThat(home.said("undo that")).isEqualTo("The playlist is called Gym again.");
    assertThat(names()).contains("Gym").doesNotContain("workout");
    assertThat(home.said("how many songs are on it")).isEqualTo("Gym has 7 tracks.");
  }

  @Test
  void asksForTheName() {
    home.open();
    assertThat(home.said("rename my gym playlist")).isEqualTo("What should I call the playlist?");
    assertThat(home.said("workout")).isEqualTo("Gym is now workout.");
    assertThat(home.said("rename it to gym")).isEqualTo("Workout is now gym.");
  }

  @Test
  void doesNotUndoIfItWasRenamedAgain() {
    home.open();
    home.say("rename my gym playlist to workout");
    String uri = home.uri("playlist", "sam/workout");
    home.spotify.act("sam", Map.of("do", "rename-playlist", "uri", uri, "name", "Sweat"));
    assertThat(home.said("undo that"))
        .isEqualTo("That has been changed again since, so I left it.");
    assertThat(names()).contains("Sweat");
  }

  @Test
  void saysThatSomeoneElsesOrSpotifysOwnCannotBeRenamed() {
    assertThat(home.asked("rename my running mix playlist to jogging"))
        .isEqualTo("The playlist Robin's Running Mix belongs to someone else, so I can't do that.");
    assertThat(home.asked("rename discover weekly to mondays"))
        .isEqualTo("Discover weekly is one of Spotify's own playlists, so I can't do that.");
    assertThat(home.asked("rename my liked songs playlist to loved"))
        .isEqualTo("Your liked songs aren't a playlist, so I can't do that.");
  }

  private List<String> names() {
    return home.spotify.playlists("sam").stream().map(playlist -> playlist.name()).toList();
  }
}
