package dev.tapedeck.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tapedeck.memory.Memory;
import dev.tapedeck.memory.MemoryException;
import dev.tapedeck.memory.Owner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;

/**
 * Stores preferences in a readable JSON file, by account and person. On Lambda a DynamoDB table
 * does this. A file that is not JSON counts as empty.
 */
public final class FileMemory implements Memory {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;

  public FileMemory(Path file) {
    this.file = file;
  }

  /** An empty memory that is deleted when the console ends. */
  static FileMemory temporary() {
    try {
      Path folder = Files.createTempDirectory("tape-deck");
      FileMemory memory = new FileMemory(folder.resolve("memory.json"));
      folder.toFile().deleteOnExit();
      memory.file.toFile().deleteOnExit();
      return memory;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes everything that is stored. */
  synchronized void clear() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized Optional<StoredDocument> load(Owner owner) {
    JsonNode kept = read().path(owner.account()).path(owner.person());
    return kept.isObject()
        ? Optional.of(
            new StoredDocument(
                kept.path("document").asText(), Optional.of(kept.path("version").asText())))
        : Optional.empty();
  }

  @Override
  public synchronized Optional<String> save(
      Owner owner, String document, Optional<String> expected) {
    if (!load(owner).flatMap(StoredDocument::version).equals(expected)) {
      return Optional.empty();
    }
    String version = UUID.randomUUID().toString();
    ObjectNode all = read();
    household(all, owner.account())
        .putObject(owner.person())
        .put("version", version)
        .put("document", document);
    write(all);
    return Optional.of(version);
  }

  @Override
  public synchronized boolean erase(Owner owner, Optional<String> expected) {
    if (!load(owner).flatMap(StoredDocument::version).equals(expected)) {
      return false;
    }
    ObjectNode all = read();
    household(all, owner.account()).remove(owner.person());
    write(all);
    return true;
  }

  @Override
  public synchronized void eraseAll(String account) {
    ObjectNode all = read();
    all.remove(account);
    write(all);
  }

  private static ObjectNode household(ObjectNode all, String account) {
    return all.path(account) instanceof ObjectNode household ? household : all.putObject(account);
  }

  private ObjectNode read() {
    try {
      if (Files.exists(file) && JSON.readTree(file.toFile()) instanceof ObjectNode all) {
        return all;
      }
    } catch (IOException e) {
      // Overwritten by the next save.
    }
    return JSON.createObjectNode();
  }

  private void write(ObjectNode all) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path temporary = file.resolveSibling(file.getFileName() + ".new");
      JSON.writerWithDefaultPrettyPrinter().writeValue(temporary.toFile(), all);
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw MemoryException.unreachable("the file can't be written");
    }
  }
}
