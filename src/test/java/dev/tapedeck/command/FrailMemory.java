package dev.tapedeck.command;

import dev.tapedeck.memory.Memory;
import dev.tapedeck.memory.MemoryException;
import dev.tapedeck.memory.Owner;
import java.time.Duration;
import java.util.Optional;

/** A memory with troubles to be switched on, in front of a good one. */
final class FrailMemory implements Memory {
  private final Memory good;
  volatile Duration delay = Duration.ZERO;
  volatile boolean broken;
  volatile int loads;
  volatile int saves;

  FrailMemory(Memory good) {
    this.good = good;
  }

  @Override
  public Optional<StoredDocument> load(Owner owner) {
    loads++;
    suffer();
    return good.load(owner);
  }

  @Override
  public Optional<String> save(Owner owner, String document, Optional<String> expected) {
    saves++;
    suffer();
    return good.save(owner, document, expected);
  }

  @Override
  public void erase(Owner owner) {
    suffer();
    good.erase(owner);
  }

  @Override
  public void eraseAll(String account) {
    suffer();
    good.eraseAll(account);
  }

  private void suffer() {
    try {
      Thread.sleep(delay.toMillis());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    if (broken) {
      throw MemoryException.unreachable("the table answered AccessDeniedException");
    }
  }
}
