package dev.tapedeck.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tapedeck.Events;
import dev.tapedeck.testing.Home;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What was erased stays erased, and an erasure that failed is repeated. */
class ErasureTest {
  private static final String ACCOUNT = "amzn1.ask.account.CONSOLE";
  private static final String UNREACHABLE =
      "I can't reach my memory right now. Please try again in a moment.";

  @AutoClose private final StandInTable table = new StandInTable();
  @AutoClose private final Home home = new Home(memory());

  /** The table of a process of its own. */
  private TableMemory memory() {
    return new TableMemory(
        TestTable.client(table.endpoint()), StandInTable.NAME, Clock.systemUTC());
  }

  private static ObjectNode event(String name) {
    ObjectNode event = Events.of(name);
    ((ObjectNode) event.at("/context/System/user")).put("userId", ACCOUNT);
    return event;
  }

  @Test
  void failsTheInvocationIfTheDataOfADisabledSkillCannotBeErased() {
    home.ask("use the kitchen speaker for this echo");
    table.refuse(500, "InternalServerError");
    ObjectNode disabled = event("skill-disabled");
    assertThatThrownBy(() -> home.send(disabled))
        .isInstanceOf(MemoryException.class)
        .hasMessageContaining("InternalServerError")
        .message()
        .doesNotContain(ACCOUNT);
    assertThat(table.contents()).contains("Kitchen Speaker");
  }

  @Test
  void erasesAnAccountAtItsNextRequestIfErasingItFailed() {
    home.ask("use the kitchen speaker for this echo");
    table.refuse(500, "InternalServerError");
    assertThatThrownBy(() -> home.send(event("skill-disabled")));
    assertThat(home.asked("play abba")).as("still failing").isEqualTo("Playing ABBA.");
    table.recover();
    assertThat(home.asked("play abba")).isEqualTo("Playing ABBA.");
    assertThat(table.contents()).doesNotContain("Kitchen Speaker");
  }

  @Test
  void aFirstWriteThatIsExecutedLateDoesNotRestoreAnErasedDocument() throws Exception {
    CountDownLatch late = table.holdWrites();
    assertThat(home.asked("use the kitchen speaker for this echo")).isEqualTo(UNREACHABLE);
    table.letWritesPass();
    home.ask("forget everything");
    assertThat(home.said("yes")).isEqualTo("Done. I've forgotten everything about you.");
    late.countDown();
    awaitWrites(1);
    Thread.sleep(200);
    assertThat(table.contents()).doesNotContain("Kitchen Speaker");
    assertThat(home.asked("play abba")).isEqualTo("Playing ABBA.");
  }

  @Test
  void aLaterWriteThatIsExecutedLateDoesNotRestoreAnErasedDocument() throws Exception {
    home.ask("call the kitchen speaker the boombox");
    CountDownLatch late = table.holdWrites();
    assertThat(home.asked("use the kitchen speaker for this echo")).isEqualTo(UNREACHABLE);
    table.letWritesPass();
    home.ask("forget everything");
    home.say("yes");
    int before = writes();
    late.countDown();
    awaitWrites(before + 1);
    Thread.sleep(200);
    assertThat(table.contents()).doesNotContain("Kitchen Speaker");
  }

  @Test
  void aTurnOfAnotherAccountErasesInTheBackground() throws Exception {
    home.ask("use the kitchen speaker for this echo");
    table.refuse(500, "InternalServerError");
    assertThatThrownBy(() -> home.send(event("skill-disabled")));
    table.recover();
    ObjectNode other = Events.of("whats-playing-by-person");
    home.send(other);
    for (int tries = 0; tries < 100 && table.contents().contains(ACCOUNT); tries++) {
      Thread.sleep(20);
    }
    assertThat(table.contents()).doesNotContain(ACCOUNT);
  }

  @Test
  void erasesWhatItCanIfOneItemFails() {
    TableMemory memory = memory();
    Owner sam = new Owner(ACCOUNT, "sam");
    Owner robin = new Owner(ACCOUNT, "robin");
    memory.save(sam, "secret of sam", Optional.empty());
    memory.save(robin, "secret of robin", Optional.empty());
    table.refuseNext("DeleteItem", 500, "InternalServerError");
    assertThatThrownBy(() -> memory.eraseAll(ACCOUNT)).isInstanceOf(MemoryException.class);
    assertThat(memory.load(sam)).isPresent();
    assertThat(memory.load(robin)).isEmpty();
  }

  @Test
  void doesNotSayForgottenIfTheTableFails() {
    home.ask("use the kitchen speaker for this echo");
    home.ask("forget everything");
    table.refuseNext("DeleteItem", 500, "InternalServerError");
    assertThat(home.said("yes")).isEqualTo(UNREACHABLE);
    assertThat(table.contents()).contains("Kitchen Speaker");
    home.ask("forget everything");
    table.slow(1000);
    assertThat(home.said("yes")).isEqualTo(UNREACHABLE);
    table.slow(0);
    home.ask("forget everything");
    assertThat(home.said("yes")).isEqualTo("Done. I've forgotten everything about you.");
    assertThat(table.contents()).isEqualTo("[]");
  }

  @Test
  void anErasureThatIsExecutedLateDoesNotEraseANewerDocument() {
    TableMemory memory = memory();
    Owner sam = new Owner(ACCOUNT, "sam");
    Optional<String> first = memory.save(sam, "old", Optional.empty());
    memory.save(sam, "new", first);
    assertThat(memory.erase(sam, first)).isFalse();
    assertThat(memory.load(sam).orElseThrow().document()).isEqualTo("new");
  }

  private int writes() {
    List<String> operations = table.operations();
    return (int) operations.stream().filter("PutItem"::equals).count();
  }

  private void awaitWrites(int count) throws InterruptedException {
    for (int tries = 0; tries < 100 && writes() < count; tries++) {
      Thread.sleep(20);
    }
    assertThat(writes()).isGreaterThanOrEqualTo(count);
  }
}
