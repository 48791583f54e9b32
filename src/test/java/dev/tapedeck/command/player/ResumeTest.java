package dev.tapedeck.command.player;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.HomeWithMemory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResumeTest extends HomeWithMemory {
  @ParameterizedTest
  @ValueSource(strings = {"resume", "continue the music"})
  void resumesAtTheSamePosition(String words) {
    home.ask("pause");
    long position = home.player().progressMs();
    home.calls();
    assertThat(home.asked(words)).isEqualTo("Playing.");
    assertThat(home.player().playing()).isTrue();
    assertThat(home.player().title()).isEqualTo("Northbound");
    assertThat(home.player().progressMs()).isBetween(position, position + 30_000);
    assertThat(home.calls()).containsExactly("PUT /me/player/play");
  }

  @Test
  void leavesAnOpenSessionOpen() {
    home.open();
    home.say("pause");
    assertThat(home.say("resume").sessionOpen()).isTrue();
    assertThat(home.player().playing()).isTrue();
  }

  @Test
  void movesPausedMusicToTheNamedSpeaker() {
    home.ask("pause");
    assertThat(home.asked("resume the music in the kitchen"))
        .isEqualTo("Playing on Kitchen Speaker.");
    assertThat(home.player().speaker()).isEqualTo("Kitchen Speaker");
    assertThat(home.player().title()).isEqualTo("Northbound");
  }

  @Test
  void saysThatTheMusicPlaysAlready() {
    assertThat(home.asked("resume the music")).isEqualTo("It's already playing.");
  }

  @Test
  void saysThatThePlayerRefuses() {
    home.ask("pause");
    home.spotify.faults().on("restriction-violated");
    assertThat(home.asked("resume the music")).isEqualTo("Spotify can't do that right now.");
    assertThat(home.player().playing()).isFalse();
  }

  @Test
  void asksForASpeakerWhenNoneIsActive() {
    home.spotify.faults().on("none-active");
    assertThat(home.asked("resume")).startsWith("Which one: Kitchen Speaker");
    assertThat(home.said("my phone")).startsWith("Playing on Sam's Phone");
    assertThat(home.player().speaker()).isEqualTo("Sam's Phone");
  }

  @Test
  void usesTheSpeakerOfTheEchoOnlyWhenNoSpeakerIsActive() {
    home.ask("use the kitchen speaker for this echo");
    home.ask("pause");
    assertThat(home.asked("resume")).isEqualTo("Playing.");
    assertThat(home.player().speaker()).isEqualTo("Living Room");
    home.spotify.faults().on("none-active");
    assertThat(home.asked("resume")).isEqualTo("Playing on Kitchen Speaker.");
    assertThat(home.player().speaker()).isEqualTo("Kitchen Speaker");
  }

  @Test
  void continuesWhatIsThereWhenAskedForMusic() {
    home.ask("pause");
    assertThat(home.asked("play some music")).isEqualTo("Playing.");
    assertThat(home.player().title()).isEqualTo("Northbound");
  }

  @Test
  void shufflesLikedSongsIfThereIsNothingToContinue() {
    home.linkAccountOf("robin");
    assertThat(home.asked("play some music in the kitchen"))
        .isEqualTo("Shuffling your liked songs on Kitchen Speaker.");
    assertThat(home.spotify.player("robin").playing()).isTrue();
    assertThat(home.spotify.player("robin").shuffle()).isTrue();
    assertThat(home.spotify.player("robin").speaker()).isEqualTo("Kitchen Speaker");
  }

  @Test
  void asksForTheSpeakerBeforeItShufflesLikedSongs() {
    home.linkAccountOf("robin");
    assertThat(home.asked("play something")).startsWith("Which one: Kitchen Speaker");
    assertThat(home.said("the kitchen speaker"))
        .isEqualTo("Shuffling your liked songs on Kitchen Speaker.");
    assertThat(home.spotify.player("robin").playing()).isTrue();
  }

  @Test
  void leavesAPrivateSessionAlone() {
    home.spotify.faults().on("private-session");
    assertThat(home.asked("play some music")).doesNotContain("liked songs");
    assertThat(home.player().title()).isEqualTo("Northbound");
  }
}
