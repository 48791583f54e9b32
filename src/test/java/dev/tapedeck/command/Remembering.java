package dev.tapedeck.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tapedeck.Events;
import dev.tapedeck.console.FileMemory;
import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.memory.Memory.StoredDocument;
import dev.tapedeck.memory.Owner;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A home whose skill remembers things, in a new file for each test. */
abstract class Remembering {
  static final String ACCOUNT = "amzn1.ask.account.CONSOLE";
  static final Owner EVERYBODY = new Owner(ACCOUNT, Owner.EVERYBODY);

  @TempDir Path folder;
  FrailMemory memory;
  @AutoClose Home home;

  @BeforeEach
  void moveIn() {
    memory = new FrailMemory(new FileMemory(folder.resolve("memory.json")));
    home = new Home(memory);
  }

  String said(String words) {
    Exchange exchange = home.ask(words);
    assertThat(exchange.violations()).isEmpty();
    return exchange.spoken();
  }

  String said(String room, String words) {
    return home.ask(room, words).spoken();
  }

  String document() {
    return memory.load(EVERYBODY).map(StoredDocument::document).orElse("");
  }

  void remembered(String document) {
    memory.erase(EVERYBODY);
    memory.save(EVERYBODY, document, Optional.empty());
  }

  static ObjectNode event(String name) {
    ObjectNode event = Events.of(name);
    ((ObjectNode) event.at("/context/System/user")).put("userId", ACCOUNT);
    return event;
  }
}
