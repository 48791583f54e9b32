package dev.tapedeck.command.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeletePlaylistTest {
  @AutoClose private final Home home = new Home();

  private List<String> names() {
    return home.spotify.playlists("sam").stream().map(playlist -> playlist.name()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "delete my gym playlist|Gym"
            + "|Should I remove the playlist Gym with 7 tracks from your library?",
        "unfollow the running mix playlist|Robin's Running Mix"
            + "|Should I remove the playlist Robin's Running Mix from your library?",
        "remove my road trip playlist from my library|Road Trip"
            + "|Should I remove the playlist Road Trip with 12 tracks from your library?",
      })
  void asksAndThenRemovesThePlaylistAndUndoesIt(String words, String name, String question) {
    home.open();
    assertThat(home.said(words)).isEqualTo(question);
    assertThat(names()).contains(name);
    assertThat(home.said("yes")).isEqualTo("Removed " + name + ".");
    assertThat(names()).doesNotContain(name);
    assertThat(home.said("undo that"))
        .isEqualTo(
            question
                .replace("Should I remove the", "The")
                .replace("from your library?", "is in your library again."));
    assertThat(names()).contains(name);
    assertThat(home.said("undo that")).isEqualTo("There's nothing to undo.");
  }

  @Test
  void asksInAOneShotToo() {
    Exchange question = home.ask("delete my gym playlist");
    assertThat(question.sessionOpen()).isTrue();
    assertThat(home.said("yes")).startsWith("I removed the playlist Gym from your library.");
    assertThat(names()).doesNotContain("Gym");
  }

  @Test
  void keepsThePlaylistAfterANoAndAfterAnotherRequest() {
    home.open();
    home.say("delete my gym playlist");
    assertThat(home.said("no")).isEqualTo("OK.");
    home.say("delete my gym playlist");
    home.say("what's playing");
    home.say("yes");
    assertThat(names()).contains("Gym");
  }

  @Test
  void asksWhichOneIfNoneWasNamedAndSaysWhichOfTwoItMeans() {
    home.createPlaylist("sam", "Gym", home.uri("track", "Adele: Hello"));
    assertThat(home.slotAskedFor("DeletePlaylistIntent")).isEqualTo("playlist");
    home.open();
    assertThat(home.said("delete my gym playlist"))
        .isEqualTo(
            "You have another one of that name. I took the one with 1 track. Should I remove the"
                + " playlist Gym with 1 track from your library?");
    home.say("yes");
    assertThat(home.playlist("Gym")).hasSize(7);
  }

  @Test
  void saysThatThereIsNoSuchPlaylist() {
    assertThat(home.asked("delete my zyzzyva playlist"))
        .isEqualTo("I can't find a playlist called zyzzyva.");
  }
}
