package dev.tapedeck.command.talk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotPossibleTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "set a sleep timer for thirty minutes|set a sleep timer for 30 minutes.",
        "set a sleep timer|set a sleep timer.",
        "give this song five stars|Spotify has no ratings.",
        "turn up the bass|I can't change the sound.",
        "turn on crossfade|I can't change the crossfade.",
        "group all my speakers|I can't group speakers.",
        "turn on the radio|I can't play radio stations.",
        "clear the queue|Spotify doesn't let me clear the queue.",
        "thumbs down|Spotify doesn't let me mark what you don't like.",
        "never play this song again|I can't ban anything.",
        "what movie is this song from|Spotify doesn't tell me which film a song is from.",
        "what are the lyrics to this song|I can't read lyrics.",
        "when was adele born|I only know what Spotify tells me about music.",
        "recommend me a song|Spotify doesn't let me ask for recommendations.",
        "great song|My pleasure.",
        "play at double speed|I can't change the speed.",
        "play it faster|I can't change the speed.",
        "who hosts this podcast|Spotify doesn't tell me who speaks.",
        "stop in an hour|set a sleep timer for 1 hour.",
        "play queen for thirty minutes|set a sleep timer for 30 minutes.",
        "turn off after this song|I can't set a timer.",
        "stop at ten o'clock|I can't set a timer.",
        "play at double speed|I can't change the speed.",
        "slower|I can't change the speed.",
        "wake me up at seven|I can't set alarms or reminders.",
        "set the bass to five|I can't change the sound.",
        "play queen everywhere|I can't group speakers.",
        "turn the lights down|I only play music from Spotify.",
        "tell me a joke|I only play music from Spotify.",
      })
  void saysWhatItCannotDoAndChangesNothing(String words, String part) {
    assertThat(home.asked(words)).contains(part);
    home.open();
    assertThat(home.say(words).sessionOpen()).isTrue();
    assertThat(home.calls()).isEmpty();
    assertThat(home.player().title()).isEqualTo("Northbound");
    assertThat(home.player().playing()).isTrue();
  }

  @Test
  void hasASentenceOfItsOwnForEachWish() {
    ResourceBundle lines = ResourceBundle.getBundle("lines.lines", Locale.ROOT);
    Set<String> said = new HashSet<>();
    lines.keySet().stream()
        .filter(key -> key.startsWith("not."))
        .map(lines::getString)
        .forEach(said::add);
    assertThat(said).hasSize(new NotPossible().requests().size() + 1);
  }

  @Test
  void needsNoLinkedAccount() {
    home.link(Optional.empty());
    assertThat(home.asked("set a sleep timer")).startsWith("I can't set a timer.");
  }
}
