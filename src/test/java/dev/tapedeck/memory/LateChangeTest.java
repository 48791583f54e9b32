package dev.tapedeck.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tapedeck.console.FileMemory;
import dev.tapedeck.testing.FailingMemory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An operation that nobody waits for any more changes nothing, whenever it continues. */
class LateChangeTest {
  private static final Owner SAM = new Owner("account", "sam");
  private static final Duration DELAY = Duration.ofMillis(300);

  @TempDir private Path folder;
  private FailingMemory memory;
  private LockedDocument document;

  @BeforeEach
  void start() {
    memory = new FailingMemory(new FileMemory(folder.resolve("memory.json")));
    document = new LockedDocument(memory, SAM);
  }

  @Test
  void writesNothingIfReadingTookTooLong() throws Exception {
    memory.delay(DELAY);
    assertThatThrownBy(() -> change(DELAY.dividedBy(3))).isInstanceOf(MemoryException.class);
    Thread.sleep(4 * DELAY.toMillis());
    assertThat(memory.saves()).isZero();
  }

  @Test
  void writesNoContentIfTheWriteBeforeItTookTooLong() throws Exception {
    memory.delay(DELAY);
    assertThatThrownBy(() -> change(DELAY.multipliedBy(3).dividedBy(2)))
        .isInstanceOf(MemoryException.class);
    Thread.sleep(3 * DELAY.toMillis());
    assertThat(memory.saves()).isEqualTo(1);
    assertThat(stored()).doesNotContain("Den");
  }

  @Test
  void erasesNothingIfReadingTookTooLong() throws Exception {
    change(Duration.ofSeconds(5));
    memory.delay(DELAY);
    Duration timeout = DELAY.dividedBy(3);
    assertThatThrownBy(() -> BackgroundTask.change(this::erase, timeout))
        .isInstanceOf(MemoryException.class);
    Thread.sleep(3 * DELAY.toMillis());
    memory.delay(Duration.ZERO);
    assertThat(stored()).contains("Den");
  }

  @Test
  void anAccountWhoseErasureFailedIsErasedBeforeAnythingIsWritten() {
    Supplier<PendingErasures> failed =
        () -> {
          change(Duration.ofSeconds(5));
          PendingErasures pending = new PendingErasures(memory);
          memory.unreachable(true);
          assertThatThrownBy(() -> pending.eraseAll("account")).isInstanceOf(MemoryException.class);
          memory.unreachable(false);
          return pending;
        };
    Owner robin = new Owner("account", "robin");
    failed.get().save(robin, "new", Optional.empty());
    assertThat(stored()).isEmpty();
    assertThat(memory.load(robin).orElseThrow().document()).isEqualTo("new");
    failed.get().erase(robin, memory.load(robin).orElseThrow().version());
    assertThat(stored()).isEmpty();
  }

  private LockedDocument.Loaded change(Duration timeout) {
    return BackgroundTask.change(
        wait ->
            document.change(
                document::load, preferences -> preferences.withSpeaker("echo", "Den"), wait),
        timeout);
  }

  private Boolean erase(BackgroundTask.Wait wait) {
    document.erase(wait);
    return true;
  }

  private String stored() {
    return memory.load(SAM).map(Memory.StoredDocument::document).orElse("");
  }
}
