package dev.tapedeck.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tapedeck.Events;
import dev.tapedeck.console.FileMemory;
import dev.tapedeck.memory.Memory.StoredDocument;
import dev.tapedeck.memory.Owner;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test in a home whose skill has a memory: a new, empty file for each test. */
public abstract class HomeWithMemory {
  protected static final String ACCOUNT = "amzn1.ask.account.CONSOLE";

  /** The owner of the data of unrecognized voices. */
  protected static final Owner UNRECOGNIZED = new Owner(ACCOUNT, Owner.EVERYBODY);

  /** The id of the Echo in the kitchen. */
  protected static final String KITCHEN_ECHO = "amzn1.ask.device.kitchen";

  @TempDir private Path folder;
  protected FailingMemory memory;
  @AutoClose protected Home home;

  @BeforeEach
  void startHome() {
    memory = new FailingMemory(new FileMemory(folder.resolve("memory.json")));
    home = new Home(memory);
  }

  /** The stored document of an unrecognized voice, empty if there is none. */
  protected String document() {
    return memory.load(UNRECOGNIZED).map(StoredDocument::document).orElse("");
  }

  /** Replaces that document. */
  protected void store(String document) {
    memory.erase(UNRECOGNIZED, memory.load(UNRECOGNIZED).flatMap(StoredDocument::version));
    memory.save(UNRECOGNIZED, document, Optional.empty());
  }

  /** One of the sample requests, from the account of this home. */
  protected static ObjectNode event(String name) {
    ObjectNode event = Events.of(name);
    ((ObjectNode) event.at("/context/System/user")).put("userId", ACCOUNT);
    return event;
  }
}
