package dev.tapedeck.command.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class PlayUnheardTest {
  private static final String WORDS = "play something i haven't heard lately";

  @AutoClose private final Home home = new Home();

  @Test
  void playsFavoritesWithoutRecentlyPlayedOnes() {
    assertThat(home.asked(WORDS)).isEqualTo("Playing songs you haven't heard lately.");
    assertThat(played())
        .contains("<track Dreams>")
        .doesNotContain("<track Feeling Good>", "<track Fast Car>", "<track Dancing Queen>");
    assertThat(home.player().playing()).isTrue();
  }

  @Test
  void playsThemInAnotherOrderEachTime() {
    home.open();
    assertThat(home.say(WORDS).sessionOpen()).isTrue();
    String first = played();
    assertThat(first.split(",")).doesNotHaveDuplicates().hasSizeBetween(20, 100);
    home.say(WORDS);
    assertThat(played()).isNotEqualTo(first);
  }

  @Test
  void playsOnTheNamedSpeaker() {
    assertThat(home.asked(WORDS + " in the kitchen"))
        .isEqualTo("Playing songs you haven't heard lately on Kitchen Speaker.");
    assertThat(home.player().speaker()).isEqualTo("Kitchen Speaker");
  }

  @Test
  void saysThatThereAreNoFavoritesYet() {
    home.spotify.faults().on("empty-results");
    assertThat(home.asked(WORDS)).isEqualTo("You don't have any top songs or artists yet.");
    assertThat(home.player().title()).isEqualTo("Northbound");
  }

  private String played() {
    return home.calls().stream()
        .filter(call -> call.startsWith("PUT /me/player/play"))
        .findFirst()
        .orElseThrow();
  }
}
