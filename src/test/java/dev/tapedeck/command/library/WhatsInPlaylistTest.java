package dev.tapedeck.command.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatsInPlaylistTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "what's in my gym playlist|Gym starts with Enter Sandman by Metallica, .+",
        "what's in my sunday morning playlist"
            + "|Sunday Morning has Sunday Morning by The Velvet Underground.*, .+ and .+",
        "what's in my empty for now playlist|Your playlist Empty for Now is empty.",
        "what's in my zyzzyva playlist|I can't find a playlist called zyzzyva."
      })
  void namesWhatIsInThePlaylist(String words, String speech) {
    assertThat(home.asked(words)).matches(speech);
    assertThat(home.player().title()).as("still playing").isEqualTo("Northbound");
  }

  @Test
  void offersTheOthersInAnOpenSession() {
    home.open();
    assertThat(home.said("what's in my gym playlist")).endsWith("Would you like to hear more?");
    home.calls();
    assertThat(home.said("yes"))
        .startsWith("Welcome to the Jungle by Guns N' Roses and ")
        .endsWith("That's all.");
    assertThat(home.calls()).as("the rest is read from the session").isEmpty();
  }

  @Test
  void cannotReadThePlaylistOfAnotherPerson() {
    assertThat(home.asked("what's in my running mix playlist"))
        .isEqualTo("The playlist Robin's Running Mix belongs to someone else, so I can't do that.");
  }

  @Test
  void asksForThePlaylist() {
    assertThat(home.slotAskedFor("WhatsInPlaylistIntent")).isEqualTo("playlist");
  }
}
