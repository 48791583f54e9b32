package dev.tapedeck.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every failure of the table is a {@link MemoryException} or an empty result. */
class TableFailureTest {
  private static final Owner SAM = new Owner("home", "sam");

  private final StandInTable standIn = new StandInTable();

  @AfterEach
  void close() {
    standIn.close();
  }

  private TableMemory table() {
    return new TableMemory(
        TestTable.client(standIn.endpoint()), StandInTable.NAME, Clock.systemUTC());
  }

  @ParameterizedTest
  @CsvSource({
    "400, ResourceNotFoundException",
    "400, AccessDeniedException",
    "400, ProvisionedThroughputExceededException",
    "400, ThrottlingException",
    "400, ValidationException",
    "500, InternalServerError",
    "503, ServiceUnavailable",
  })
  void namesTheErrorCode(int status, String code) {
    TableMemory refused = table();
    standIn.refuse(status, code);
    assertFails(() -> refused.load(SAM), code);
    assertFails(() -> refused.save(SAM, "x", Optional.empty()), code);
    assertFails(() -> refused.erase(SAM, Optional.empty()), code);
    assertFails(() -> refused.eraseAll("home"), code);
    assertThat(standIn.operations()).as("no retries").hasSize(4);
    PersonMemory personMemory = new PersonMemory(refused, Optional.of(SAM));
    assertThat(personMemory.readOrNone()).isEqualTo(Preferences.NONE);
    assertThat(personMemory.isInUse()).isFalse();
  }

  private static void assertFails(Runnable call, String why) {
    assertThatThrownBy(call::run).isInstanceOf(MemoryException.class).hasMessageContaining(why);
  }

  @ParameterizedTest
  @CsvSource({"200, garbage", "200, '{\"Item\":7}'", "404, '<html>'", "200, ''"})
  void takesAnAnswerThatIsNoneForNone(int status, String body) {
    TableMemory garbled = table();
    standIn.say(status, body);
    assertThat(new PersonMemory(garbled, Optional.of(SAM)).readOrNone())
        .isEqualTo(Preferences.NONE);
  }

  @ParameterizedTest
  @CsvSource({"500, InternalServerError", "400, ProvisionedThroughputExceededException"})
  void aChangeAfterAFailedReadKeepsWhatIsStored(int status, String code) {
    new PersonMemory(table(), Optional.of(SAM)).change(p -> p.withLimit("Den", 10));
    standIn.refuseNext("GetItem", status, code);
    PersonMemory afterwards = new PersonMemory(table(), Optional.of(SAM));
    assertThat(afterwards.readOrNone()).isEqualTo(Preferences.NONE);
    afterwards.change(p -> p.withLimit("Kitchen", 20));
    assertThat(new PersonMemory(table(), Optional.of(SAM)).read().limits())
        .isEqualTo(Map.of("Den", 10, "Kitchen", 20));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "{\"Item\":{}}"})
  void aChangeAfterAnEmptyAnswerKeepsWhatIsStored(String body) {
    new PersonMemory(table(), Optional.of(SAM)).change(p -> p.withLimit("Den", 10));
    standIn.say(200, body);
    PersonMemory afterwards = new PersonMemory(table(), Optional.of(SAM));
    assertThat(afterwards.readOrNone()).isEqualTo(Preferences.NONE);
    standIn.recover();
    afterwards.change(p -> p.withLimit("Kitchen", 20));
    assertThat(new PersonMemory(table(), Optional.of(SAM)).read().limits())
        .isEqualTo(Map.of("Den", 10, "Kitchen", 20));
  }

  @Test
  void limitsTheWaitForASlowTable() {
    TableMemory slow = table();
    slow.load(SAM);
    standIn.slow(2000);
    PersonMemory personMemory = new PersonMemory(slow, Optional.of(SAM));
    long begun = System.nanoTime();
    assertThat(personMemory.readOrNone()).isEqualTo(Preferences.NONE);
    assertThat(personMemory.tryToChange(p -> p.withLimit("Den", 1))).isFalse();
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMillis(800));
  }

  @Test
  void findsNoTableWithoutAwsAround() {
    Memory nowhere =
        new LazyMemory(
            () ->
                new TableMemory(
                    TestTable.client(URI.create("http://127.0.0.1:9")), "t", Clock.systemUTC()));
    assertFails(() -> nowhere.load(SAM), "no answer");
  }

  @Test
  void hasALongerTimeoutForTheFirstUseInAProcess() {
    Memory lazy = new LazyMemory(this::table);
    assertThat(lazy.timeout()).isGreaterThan(Duration.ofSeconds(2));
    lazy.load(SAM);
    assertThat(lazy.timeout()).isEqualTo(Duration.ofMillis(400));
  }
}
