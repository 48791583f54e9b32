package dev.tapedeck.command.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnsaveNamedTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "remove northbound by the paper lanterns from my library",
        "unlike northbound by the paper lanterns",
        "take northbound off my liked songs",
      })
  void removesTheNamedSongFromTheLibraryAndUndoesIt(String words) {
    home.open();
    assertThat(home.said(words)).isEqualTo("Removed Northbound by The Paper Lanterns.");
    assertThat(home.said("have i saved this")).startsWith("No");
    assertThat(home.said("undo that")).isEqualTo("I saved Northbound by The Paper Lanterns again.");
    assertThat(home.said("have i saved this")).startsWith("Yes");
  }

  @Test
  void saysThatItIsNotInThere() {
    assertThat(home.asked("remove hello by adele from my liked songs"))
        .isEqualTo("Hello by Adele isn't in your liked songs.");
  }
}
