package dev.tapedeck.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tapedeck.memory.Memory;
import dev.tapedeck.memory.Memory.StoredDocument;
import dev.tapedeck.memory.MemoryException;
import dev.tapedeck.memory.Owner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileMemoryTest {
  private static final Owner SAM = new Owner("home", "sam");

  @TempDir Path folder;

  private Memory memory() {
    return new FileMemory(folder.resolve("new").resolve("memory.json"));
  }

  @Test
  void keepsADocumentBetweenRuns() {
    memory().save(SAM, "{}", Optional.empty());
    assertThat(memory().load(SAM).orElseThrow().document()).isEqualTo("{}");
    assertThat(memory().load(new Owner("home", "robin"))).isEmpty();
  }

  @Test
  void rejectsASaveWithAnOutdatedVersion() {
    Optional<String> first = memory().save(SAM, "first", Optional.empty());
    assertThat(memory().save(SAM, "second", first)).isPresent();
    assertThat(memory().save(SAM, "late", first)).isEmpty();
    assertThat(memory().save(SAM, "blind", Optional.empty())).isEmpty();
    assertThat(memory().load(SAM).orElseThrow().document()).isEqualTo("second");
  }

  @Test
  void erases() {
    Owner otherHousehold = new Owner("next door", "sam");
    memory().save(SAM, "x", Optional.empty());
    memory().save(otherHousehold, "x", Optional.empty());
    memory().eraseAll("home");
    assertThat(memory().load(SAM)).isEmpty();
    assertThat(memory().erase(otherHousehold, Optional.of("outdated"))).isFalse();
    Optional<String> version = memory().load(otherHousehold).flatMap(StoredDocument::version);
    assertThat(memory().erase(otherHousehold, version)).isTrue();
    assertThat(memory().load(otherHousehold)).isEmpty();
  }

  @Test
  void overwritesAnInvalidFile() throws IOException {
    Path file = Files.writeString(folder.resolve("memory.json"), "not json");
    Memory memory = new FileMemory(file);
    assertThat(memory.load(SAM)).isEmpty();
    memory.save(SAM, "x", Optional.empty());
    assertThat(memory.load(SAM)).isPresent();
    Files.writeString(file, "{\"home\":7}");
    memory.save(SAM, "y", Optional.empty());
    assertThat(memory.load(SAM).orElseThrow().document()).isEqualTo("y");
  }

  @Test
  void failsIfTheFileCannotBeWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    Memory memory = new FileMemory(file.resolve("memory.json"));
    assertThatThrownBy(() -> memory.save(SAM, "x", Optional.empty()))
        .isInstanceOf(MemoryException.class);
  }
}
