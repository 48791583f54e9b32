package dev.tapedeck.turn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.HomeWithMemory;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkReminderTest extends HomeWithMemory {
  @Test
  void remindsOncePerWeekFromWeekTwentyFiveOn() {
    LocalDate linked = LocalDate.now().minusWeeks(25);
    store("{\"linkedOn\":\"" + linked + "\"}");
    String date =
        linked.plusMonths(6).getMonth().toString() + " " + linked.plusMonths(6).getDayOfMonth();
    assertThat(home.asked("play abba"))
        .isEqualToIgnoringCase(
            "Playing ABBA. By the way, you'll need to link your Spotify account again by "
                + date
                + ". You can do that in the Alexa app.");
    assertThat(home.asked("play abba")).isEqualTo("Playing ABBA.");
    store(
        "{\"linkedOn\":\"%s\",\"remindedOn\":\"%s\"}"
            .formatted(linked.minusDays(2), LocalDate.now().minusDays(7)));
    assertThat(home.asked("play abba")).contains("By the way");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 174, 200})
  void doesNotRemindEarlierOrOfALinkThatMustHaveBeenRenewed(int days) {
    store("{\"linkedOn\":\"" + LocalDate.now().minusDays(days) + "\"}");
    assertThat(home.asked("play abba")).isEqualTo("Playing ABBA.");
  }

  @Test
  void storesTheDayOfLinkingFromTheEventOrTheFirstRequest() {
    home.ask("play abba");
    assertThat(document()).contains("\"linkedOn\":\"" + LocalDate.now() + "\"");
    store("{\"linkedOn\":\"2026-01-01\",\"remindedOn\":\"2026-06-25\"}");
    home.send(event("skill-account-linked"));
    assertThat(document())
        .contains("\"linkedOn\":\"" + LocalDate.now() + "\"")
        .doesNotContain("remindedOn");
  }
}
