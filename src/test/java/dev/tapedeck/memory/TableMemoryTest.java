package dev.tapedeck.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.memory.Memory.StoredDocument;
import dev.tapedeck.testing.FailingMemory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The table; see {@link TestTable} for the engine. */
class TableMemoryTest {
  private static final Owner SAM = new Owner("home", "sam");
  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
  private static final Instant IN_A_YEAR = Instant.parse("2027-11-24T10:00:00Z");

  @AutoClose private final TestTable table = new TestTable();
  private final TableMemory memory = at(NOW);

  private TableMemory at(Instant time) {
    return table.memory(Clock.fixed(time, ZoneOffset.UTC));
  }

  private Map<String, AttributeValue> item(Owner owner) {
    return table
        .client()
        .getItem(
            get ->
                get.tableName(table.name())
                    .key(
                        Map.of(
                            "account", AttributeValue.fromS(owner.account()),
                            "person", AttributeValue.fromS(owner.person()))))
        .item();
  }

  private String document(Owner owner) {
    return memory.load(owner).map(StoredDocument::document).orElse("none");
  }

  @Test
  void keepsADocumentOfEachOwner() {
    Owner robin = new Owner("home", "robin");
    assertThat(memory.load(SAM)).isEmpty();
    memory.save(SAM, "{\"a\":1}", Optional.empty());
    memory.save(robin, "{\"b\":\"é\"}", Optional.empty());
    assertThat(document(SAM)).isEqualTo("{\"a\":1}");
    assertThat(document(robin)).isEqualTo("{\"b\":\"é\"}");
    assertThat(document(new Owner("elsewhere", "sam"))).isEqualTo("none");
  }

  @Test
  void rejectsASaveWithAnOutdatedVersion() {
    Optional<String> first = memory.save(SAM, "first", Optional.empty());
    assertThat(memory.load(SAM).orElseThrow().version()).isEqualTo(first);
    Optional<String> second = memory.save(SAM, "second", first);
    assertThat(second).isPresent().isNotEqualTo(first);
    assertThat(memory.save(SAM, "late", first)).isEmpty();
    assertThat(memory.save(SAM, "blind", Optional.empty())).isEmpty();
    assertThat(document(SAM)).isEqualTo("second");
  }

  @Test
  void rejectsASaveWithTheVersionOfAnErasedDocument() {
    Optional<String> version = memory.save(SAM, "first", Optional.empty());
    assertThat(memory.erase(SAM, version)).isTrue();
    assertThat(memory.load(SAM)).isEmpty();
    assertThat(memory.save(SAM, "outdated", version)).isEmpty();
    memory.save(SAM, "new life", Optional.empty());
    assertThat(memory.save(SAM, "outdated", version)).isEmpty();
    assertThat(memory.erase(new Owner("home", "nobody"), Optional.empty())).isTrue();
  }

  @Test
  void rejectsAnErasureWithAnOutdatedVersion() {
    Optional<String> first = memory.save(SAM, "first", Optional.empty());
    memory.save(SAM, "second", first);
    assertThat(memory.erase(SAM, first)).isFalse();
    assertThat(memory.erase(SAM, Optional.empty())).isFalse();
    assertThat(document(SAM)).isEqualTo("second");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aWriteThatContinuesAfterAnErasureRestoresNothing(boolean hadContent) throws Exception {
    if (hadContent) {
      memory.save(SAM, "{\"limits\":{\"Den\":10}}", Optional.empty());
    }
    FailingMemory suspended = new FailingMemory(memory);
    suspended.freeze();
    PersonMemory writer = new PersonMemory(suspended, Optional.of(SAM));
    assertThat(writer.tryToChange(preferences -> preferences.withLimit("Kitchen", 20))).isFalse();
    new PersonMemory(new WithLongTimeout(memory), Optional.of(SAM)).erase();
    assertThat(item(SAM)).isEmpty();
    suspended.thaw();
    Thread.sleep(500);
    assertThat(document(SAM)).isIn("", "none");
  }

  @Test
  void anItemWithoutContentExpiresAfterADay() {
    memory.save(SAM, "", Optional.empty());
    assertThat(item(SAM).get("expires").n())
        .isEqualTo(String.valueOf(NOW.plus(Duration.ofDays(1)).getEpochSecond()));
  }

  @Test
  void erasesOneHousehold() {
    Owner otherHousehold = new Owner("next door", "sam");
    Owner everybody = new Owner("home", Owner.EVERYBODY);
    List.of(SAM, everybody, otherHousehold).forEach(o -> memory.save(o, "x", Optional.empty()));
    memory.eraseAll("home");
    assertThat(memory.load(SAM)).isEmpty();
    assertThat(memory.load(everybody)).isEmpty();
    assertThat(document(otherHousehold)).isEqualTo("x");
    memory.eraseAll("unknown");
  }

  @Test
  void expiresAYearAfterTheLastUse() {
    Optional<String> version = memory.save(SAM, "old", Optional.empty());
    assertThat(item(SAM).get("expires").n()).isEqualTo(String.valueOf(IN_A_YEAR.getEpochSecond()));
    TableMemory later = at(IN_A_YEAR);
    assertThat(later.load(SAM).orElseThrow().document())
        .as("expired, though DynamoDB has not deleted it yet")
        .isEmpty();
    assertThat(later.save(SAM, "new", version)).isPresent();
    assertThat(later.load(SAM).orElseThrow().document()).isEqualTo("new");
  }

  static List<Map<String, AttributeValue>> malformedItems() {
    return List.of(
        Map.of(),
        Map.of("document", AttributeValue.fromN("1"), "version", AttributeValue.fromN("7")),
        Map.of("version", AttributeValue.fromBool(true), "expires", AttributeValue.fromS("soon")),
        Map.of("document", AttributeValue.fromS("{"), "expires", AttributeValue.fromN("1e30")));
  }

  @ParameterizedTest
  @MethodSource("malformedItems")
  void overwritesMalformedItems(Map<String, AttributeValue> attributes) {
    Map<String, AttributeValue> item = new HashMap<>(attributes);
    item.put("account", AttributeValue.fromS(SAM.account()));
    item.put("person", AttributeValue.fromS(SAM.person()));
    table.client().putItem(put -> put.tableName(table.name()).item(item));
    PersonMemory personMemory = new PersonMemory(new WithLongTimeout(memory), Optional.of(SAM));
    assertThat(personMemory.read()).isEqualTo(Preferences.NONE);
    personMemory.change(preferences -> preferences.withLimit("Den", 40));
    assertThat(document(SAM)).contains("\"Den\":40");
  }

  @Test
  void concurrentWritesLoseNoChange() throws Exception {
    Memory withLongTimeout = new WithLongTimeout(memory);
    ExecutorService echos = Executors.newFixedThreadPool(4);
    List<Future<?>> changes = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      String echo = "echo-" + i;
      changes.add(
          echos.submit(
              () ->
                  new PersonMemory(withLongTimeout, Optional.of(SAM))
                      .change(preferences -> preferences.withSpeaker(echo, "Den"))));
    }
    for (Future<?> change : changes) {
      change.get();
    }
    echos.shutdown();
    assertThat(new PersonMemory(withLongTimeout, Optional.of(SAM)).read().speakers()).hasSize(20);
  }

  /** Has a long timeout, so that a test that is not about time passes on a busy machine. */
  private record WithLongTimeout(Memory memory) implements Memory {
    @Override
    public Optional<StoredDocument> load(Owner owner) {
      return memory.load(owner);
    }

    @Override
    public Optional<String> save(Owner owner, String document, Optional<String> expected) {
      return memory.save(owner, document, expected);
    }

    @Override
    public boolean erase(Owner owner, Optional<String> expected) {
      return memory.erase(owner, expected);
    }

    @Override
    public void eraseAll(String account) {
      memory.eraseAll(account);
    }

    @Override
    public Duration timeout() {
      return Duration.ofSeconds(20);
    }
  }

  @Test
  void mergesWithAConcurrentWrite() {
    Memory withLongTimeout = new WithLongTimeout(memory);
    PersonMemory slow = new PersonMemory(withLongTimeout, Optional.of(SAM));
    assertThat(slow.read()).isEqualTo(Preferences.NONE);
    new PersonMemory(withLongTimeout, Optional.of(SAM))
        .change(p -> p.withNickname("boombox", "Kitchen"));
    slow.change(preferences -> preferences.withLimit("Kitchen", 30));
    Preferences both = new PersonMemory(withLongTimeout, Optional.of(SAM)).read();
    assertThat(both.nicknames()).containsEntry("boombox", "Kitchen");
    assertThat(both.limits()).containsEntry("Kitchen", 30);
  }
}
