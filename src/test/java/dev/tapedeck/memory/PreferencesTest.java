package dev.tapedeck.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.memory.Preferences.Recent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreferencesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

  /** Another process may have a clock that is ahead. */
  @ParameterizedTest
  @CsvSource({"-601,false", "-590,true", "0,true", "590,true", "610,false"})
  void aChangeIsRecentForTenMinutes(int seconds, boolean recent) {
    Preferences stored = stored("undo", "pause", seconds);
    assertThat(stored.recently("undo").isPresent()).isEqualTo(recent);
  }

  @Test
  void storingAChangeRemovesExpiredAndEmptyValues() {
    Preferences after =
        stored("old", "x", -700).withRecent(Map.of("undo", "pause", "undo.name", ""));
    assertThat(after.recent()).containsOnlyKeys("undo");
    assertThat(after.recently("undo")).contains("pause");
    assertThat(after.withRecent(Map.of("undo", "")).recent()).isEmpty();
    assertThat(after.withRecent(Map.of("other", "y")).recent()).containsOnlyKeys("undo", "other");
  }

  @Test
  void aNewLinkForgetsTheReminder() {
    Preferences reminded = Preferences.NONE.linkedOn(DAY).remindedOn(DAY.plusMonths(5));
    assertThat(reminded.days().linked()).contains(DAY);
    assertThat(reminded.days().reminded()).contains(DAY.plusMonths(5));
    Preferences again = reminded.usedOn(DAY).linkedOn(DAY.plusMonths(6));
    assertThat(again.days().reminded()).isEmpty();
    assertThat(again.days().used()).contains(DAY);
  }

  @Test
  void removesOneSpeakerAndKeepsTheOthers() {
    Preferences two = Preferences.NONE.withSpeaker("a", "Den").withSpeaker("b", "Hall");
    assertThat(two.withoutSpeaker("a").speakers()).isEqualTo(Map.of("b", "Hall"));
  }

  private static Preferences stored(String name, String value, int seconds) {
    Recent stored = new Recent(value, Instant.now().plusSeconds(seconds));
    return new Preferences(
        Map.of(), Map.of(), Map.of(), Map.of(name, stored), Preferences.NONE.days());
  }
}
