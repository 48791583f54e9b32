package dev.tapedeck.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tapedeck.memory.MemoryException;
import dev.tapedeck.memory.Owner;
import dev.tapedeck.testing.HomeWithMemory;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest
  @CsvSource({"-1, false", "0, true", "1, true"})
  void remindsUntilTheDayOnWhichTheLinkEnds(int daysBeforeTheEnd, boolean reminds) {
    LocalDate linked = linkThatEnds(LocalDate.now().plusDays(daysBeforeTheEnd));
    store("{\"linkedOn\":\"" + linked + "\"}");
    assertThat(home.asked("play abba").contains("By the way")).isEqualTo(reminds);
    assertThat(document()).as("may still be the old link").contains(linked.toString());
  }

  @Test
  void takesALinkThatWorksTwoDaysTooLongForARenewedOne() {
    store("{\"linkedOn\":\"" + linkThatEnds(LocalDate.now().minusDays(2)) + "\"}");
    assertThat(home.asked("play abba")).isEqualTo("Playing ABBA.");
    assertThat(document()).contains("\"linkedOn\":\"" + LocalDate.now() + "\"");
  }

  /** The latest day whose link ends on this day: some days have none, such as February 30. */
  private static LocalDate linkThatEnds(LocalDate end) {
    LocalDate linked = end.minusMonths(6);
    assumeThat(linked.plusMonths(6)).isEqualTo(end);
    return linked;
  }

  @ParameterizedTest
  @ValueSource(strings = {"2099-01-01", "+999999999-12-31", "-999999999-01-01", "0000-01-01"})
  void ignoresImpossibleDays(String day) {
    store("{\"linkedOn\":\"%s\",\"remindedOn\":\"%s\"}".formatted(day, day));
    assertThat(home.asked("play abba")).isEqualTo("Playing ABBA.");
    assertThat(document()).contains("\"linkedOn\":\"" + LocalDate.now() + "\"");
    LocalDate linked = LocalDate.now().minusWeeks(25);
    store("{\"linkedOn\":\"%s\",\"remindedOn\":\"%s\"}".formatted(linked, day));
    assertThat(home.asked("play abba")).contains("By the way");
  }

  @Test
  void remindsEachPersonOfTheirOwnLink() {
    LocalDate old = LocalDate.now().minusWeeks(25);
    home.recognizing("sam").ask("play abba");
    store("{\"linkedOn\":\"" + old + "\"}");
    assertThat(home.asked("play abba")).as("sam").isEqualTo("Playing ABBA.");
    home.recognizing(null);
    assertThat(home.asked("play abba")).as("the household").contains("By the way");
  }

  @Test
  void knowsTheLinkOfTheHouseholdForAPersonWithoutOne() {
    LocalDate old = LocalDate.now().minusWeeks(25);
    store("{\"linkedOn\":\"" + old + "\"}");
    home.recognizingUnlinked("kim");
    assertThat(home.asked("play abba")).contains("By the way");
    Owner kim = new Owner(ACCOUNT, "amzn1.ask.person.kim");
    assertThat(memory.load(kim).orElseThrow().document()).contains(old.toString());
  }

  @Test
  void doesNotRemindAPersonAfterTheHouseholdHasLinkedAgain() {
    LocalDate old = LocalDate.now().minusWeeks(26).plusDays(1);
    store("{\"linkedOn\":\"" + old.minusWeeks(1) + "\"}");
    home.recognizingUnlinked("kim");
    Owner kim = new Owner(ACCOUNT, "amzn1.ask.person.kim");
    memory.save(kim, "{\"linkedOn\":\"" + old + "\"}", Optional.empty());
    home.send(event("skill-account-linked"));
    assertThat(home.asked("play abba")).isEqualTo("Playing ABBA.");
    assertThat(memory.load(kim).orElseThrow().document()).contains(LocalDate.now().toString());
  }

  @Test
  void recordsTheLinkOfTheHouseholdForTheHouseholdWhoeverIsRecognized() {
    ObjectNode linked = event("skill-account-linked");
    ((ObjectNode) linked.at("/context/System"))
        .putObject("person")
        .put("personId", "amzn1.ask.person.kim");
    home.send(linked);
    assertThat(document()).contains("\"linkedOn\":\"" + LocalDate.now() + "\"");
  }

  @Test
  void failsTheEventOfLinkingIfItCannotBeRecorded() {
    store("{\"linkedOn\":\"2026-01-01\"}");
    memory.unreachable(true);
    ObjectNode linked = event("skill-account-linked");
    assertThatThrownBy(() -> home.send(linked)).isInstanceOf(MemoryException.class);
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
