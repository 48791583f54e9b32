package dev.tapedeck.command.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class PlayChapterTest {
  @AutoClose private final Home home = new Home();

  @Test
  void goesToTheChapterAtThisPosition() {
    home.ask("play the audiobook the hobbit");
    assertThat(home.asked("go to chapter five"))
        .isEqualTo("Playing Over Hill and Under Hill from The Hobbit.");
    assertThat(home.player().title()).isEqualTo("Over Hill and Under Hill");
    assertThat(home.asked("play the third chapter"))
        .isEqualTo("Playing Roast Mutton from The Hobbit.");
  }

  @Test
  void saysThatThereIsNoSuchChapter() {
    home.ask("play the audiobook the hobbit");
    assertThat(home.asked("skip to chapter ninety"))
        .isEqualTo("I can't find chapter 90 of The Hobbit.");
    assertThat(home.player().title()).isEqualTo("An Unexpected Party");
  }

  @Test
  void findsNoEpisodeOfAPodcastByItsNumber() {
    assertThat(home.asked("play episode three of low water"))
        .startsWith("I can't find an episode by its number.");
    assertThat(home.calls()).isEmpty();
    assertThat(home.player().title()).isEqualTo("Northbound");
  }
}
