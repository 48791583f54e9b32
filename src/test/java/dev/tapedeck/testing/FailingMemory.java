package dev.tapedeck.testing;

import dev.tapedeck.memory.Memory;
import dev.tapedeck.memory.MemoryException;
import dev.tapedeck.memory.Owner;
import java.time.Duration;
import java.util.Optional;

/** A memory that can be made slow or unreachable, and counts how often it is used. */
public final class FailingMemory implements Memory {
  private final Memory delegate;
  private volatile Duration delay = Duration.ZERO;
  private volatile boolean unreachable;
  private volatile int loads;
  private volatile int saves;

  public FailingMemory(Memory delegate) {
    this.delegate = delegate;
  }

  /** Makes every use take this much longer. */
  public void delay(Duration duration) {
    delay = duration;
  }

  /** Makes every use fail, or succeed again. */
  public void unreachable(boolean fails) {
    unreachable = fails;
  }

  public int loads() {
    return loads;
  }

  public int saves() {
    return saves;
  }

  @Override
  public Optional<StoredDocument> load(Owner owner) {
    loads++;
    fail();
    return delegate.load(owner);
  }

  @Override
  public Optional<String> save(Owner owner, String document, Optional<String> expected) {
    saves++;
    fail();
    return delegate.save(owner, document, expected);
  }

  @Override
  public void erase(Owner owner) {
    fail();
    delegate.erase(owner);
  }

  @Override
  public void eraseAll(String account) {
    fail();
    delegate.eraseAll(account);
  }

  private void fail() {
    try {
      Thread.sleep(delay.toMillis());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    if (unreachable) {
      throw MemoryException.unreachable("the table answered AccessDeniedException");
    }
  }
}
