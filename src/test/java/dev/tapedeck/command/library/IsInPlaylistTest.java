package dev.tapedeck.command.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IsInPlaylistTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "is enter sandman in my gym playlist|Yes, Enter Sandman by Metallica is in Gym.",
        "is back in black by ac dc on gym|Yes, Back in Black by AC/DC is in Gym.",
        "is hello already in my gym playlist|No, hello isn't in Gym.",
        "is this in my road trip playlist|Yes, Northbound is in Road Trip.",
        "is this song in my gym playlist|No, Northbound isn't in Gym.",
        "is northbound in my library|Yes, Northbound by The Paper Lanterns is in your library.",
        "have i saved hello by adele|No, Hello by Adele isn't in your library.",
        "is this in my liked songs|Yes, Northbound is in your library.",
        "is hello in my barbecue playlist|I can't find a playlist called barbecue.",
      })
  void saysWhetherASongIsInThere(String words, String speech) {
    assertThat(home.asked(words)).isEqualTo(speech);
    assertThat(home.calls()).allMatch(call -> call.startsWith("GET"));
  }
}
