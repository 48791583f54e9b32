package dev.tapedeck.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.match.Likeness;
import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishEmojiTest {
  private final Language english = Languages.of("en");
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @CsvSource({
    "🔥,fire",
    "🔥🔥🔥,fire",
    "❤️,heart",
    "🎄,christmas tree",
    "🎉 🎸,party popper guitar",
    "☀️,sun",
    "🏃‍♀️,runner female",
    "🔥 Gym,🔥 Gym",
    "!!!,!!!",
    "??,??"
  })
  void saysTheNamesOfEmojiThatAreAllThereIs(String name, String spoken) {
    assertThat(english.spokenName(name)).isEqualTo(spoken);
  }

  @Test
  void matchesANameThatConsistsOfEmoji() {
    assertThat(Likeness.of(english, "fire", "🔥")).isEqualTo(Likeness.SAME);
    assertThat(Likeness.of(english, "christmas tree", "🎄")).isEqualTo(Likeness.SAME);
    assertThat(Likeness.of(english, "water", "🔥")).isLessThan(Likeness.POSSIBLE);
  }

  @Test
  void findsAndListsAPlaylistThatIsNamedByAnEmoji() {
    home.createPlaylist("sam", "🔥", home.uri("track", "ABBA: Dancing Queen"));
    assertThat(home.asked("play my fire playlist")).isEqualTo("Playing the playlist fire.");
    assertThat(home.player().contextUri()).isEqualTo(home.uri("playlist", "sam/🔥"));
    assertThat(home.asked("what playlists do i have")).contains("The first are fire, Road Trip");
  }
}
