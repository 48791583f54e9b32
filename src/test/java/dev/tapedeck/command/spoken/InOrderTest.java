package dev.tapedeck.command.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Spoken content while shuffle is on: what is announced plays, and the next part follows it. */
class InOrderTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "play the audiobook the hobbit|An Unexpected Party|Roast Mutton",
        "resume my audiobook|An Unexpected Party|Roast Mutton",
        "play the audiobook the hobbit in the kitchen|An Unexpected Party|Roast Mutton",
      })
  void playsTheAnnouncedChapterAndThenTheNext(String words, String first, String second) {
    home.spotify.act("sam", Map.of("do", "shuffle", "on", true));
    assertThat(home.asked(words))
        .startsWith("Continuing " + first + " from The Hobbit")
        .endsWith(" I turned shuffle off.");
    assertThat(home.player().title()).isEqualTo(first);
    assertThat(home.player().progressMs()).isBetween(1_200_000L, 1_230_000L);
    assertThat(home.player().upcoming()).first().isEqualTo(home.uri("chapter", hobbit(second)));
    assertThat(home.player().shuffle()).isFalse();
  }

  @Test
  void stepsThroughChaptersInOrder() {
    home.ask("play the audiobook the hobbit");
    home.spotify.act("sam", Map.of("do", "shuffle", "on", true));
    assertThat(home.asked("next chapter"))
        .isEqualTo("Playing Roast Mutton from The Hobbit. I turned shuffle off.");
    assertThat(home.player().title()).isEqualTo("Roast Mutton");
    assertThat(home.player().upcoming())
        .first()
        .isEqualTo(home.uri("chapter", hobbit("A Short Rest")));
    home.spotify.act("sam", Map.of("do", "shuffle", "on", true));
    assertThat(home.asked("previous chapter")).contains("An Unexpected Party from The Hobbit.");
    assertThat(home.player().title()).isEqualTo("An Unexpected Party");
  }

  @Test
  void continuesAPausedBookInOrder() {
    home.ask("play the audiobook the hobbit");
    home.ask("pause");
    home.spotify.act("sam", Map.of("do", "shuffle", "on", true));
    assertThat(home.asked("resume my audiobook"))
        .isEqualTo("Continuing An Unexpected Party from The Hobbit. I turned shuffle off.");
    assertThat(home.player().upcoming())
        .first()
        .isEqualTo(home.uri("chapter", hobbit("Roast Mutton")));
  }

  @Test
  void leavesShuffleOnForABookThatIsPlayingAlready() {
    home.ask("play the audiobook the hobbit");
    home.spotify.act("sam", Map.of("do", "shuffle", "on", true));
    assertThat(home.asked("resume my audiobook")).isEqualTo("It's already playing.");
    assertThat(home.player().shuffle()).isTrue();
  }

  @Test
  void playsInOrderWhereNoSpeakerIsActiveAndShuffleIsStillOn() {
    home.spotify.act("sam", Map.of("do", "shuffle", "on", true));
    home.spotify.act("sam", Map.of("do", "deactivate"));
    assertThat(home.asked("play the audiobook the hobbit in the kitchen"))
        .isEqualTo(
            "Continuing An Unexpected Party from The Hobbit on Kitchen Speaker."
                + " I turned shuffle off.");
    assertThat(home.player().title()).isEqualTo("An Unexpected Party");
    assertThat(home.player().upcoming())
        .first()
        .isEqualTo(home.uri("chapter", hobbit("Roast Mutton")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "play the latest episode of low water",
        "play the podcast low water",
        "resume my podcast",
        "play the podcast branch lines"
      })
  void playsTheAnnouncedEpisode(String words) {
    home.spotify.act("sam", Map.of("do", "shuffle", "on", true));
    String speech = home.asked(words);
    assertThat(speech).matches("(Playing|Continuing) " + home.player().title() + " from .*");
  }

  @Test
  void needsNoReadAndLeavesShuffleOnForASingleEpisode() {
    home.spotify.act("sam", Map.of("do", "shuffle", "on", true));
    assertThat(home.asked("play the latest episode of low water"))
        .isEqualTo("Continuing Spring Tide from Low Water.");
    assertThat(home.player().title()).isEqualTo("Spring Tide");
    assertThat(home.player().shuffle()).isTrue();
    assertThat(home.calls()).hasSize(3);
  }

  @Test
  void playsThoughShuffleCantBeTurnedOff() {
    home.spotify.act("sam", Map.of("do", "shuffle", "on", true));
    home.spotify.faults().on("restriction-violated", Map.of("only", "PUT /me/player/shuffle"));
    assertThat(home.asked("play the audiobook the hobbit"))
        .isEqualTo("Continuing An Unexpected Party from The Hobbit.");
    assertThat(home.player().title()).isEqualTo("An Unexpected Party");
  }

  @Test
  void playsTheAnnouncedSongOfAnAlbumWhileShuffleIsOn() {
    home.spotify.act("sam", Map.of("do", "shuffle", "on", true));
    for (String title : List.of("Here Comes the Sun", "Something", "Sun King")) {
      assertThat(home.asked("play the song " + title + " by the beatles"))
          .isEqualTo("Playing " + title + " by The Beatles.");
      assertThat(home.player().title()).isEqualTo(title);
    }
    assertThat(home.player().shuffle()).isTrue();
  }

  private static String hobbit(String chapter) {
    return "The Hobbit: " + chapter;
  }
}
