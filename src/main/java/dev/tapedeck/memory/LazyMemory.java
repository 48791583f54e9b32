package dev.tapedeck.memory;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Creates the actual memory on first use, since loading the AWS SDK takes seconds on Lambda. */
final class LazyMemory implements Memory {
  /** The timeout of the first use in a process, most of which is class loading. */
  private static final Duration FIRST_USE_TIMEOUT = Duration.ofMillis(2500);

  private final Supplier<Memory> factory;

  /** When the first use began, by {@link System#nanoTime()}; 0 before it. */
  private final AtomicLong firstUse = new AtomicLong();

  private Memory memory;
  private volatile boolean loaded;

  LazyMemory(Supplier<Memory> factory) {
    this.factory = factory;
  }

  @Override
  public Optional<StoredDocument> load(Owner owner) {
    try {
      return memory().load(owner);
    } finally {
      loaded = true;
    }
  }

  @Override
  public Optional<String> save(Owner owner, String document, Optional<String> expected) {
    return memory().save(owner, document, expected);
  }

  @Override
  public boolean erase(Owner owner, Optional<String> expected) {
    return memory().erase(owner, expected);
  }

  @Override
  public void eraseAll(String account) {
    memory().eraseAll(account);
  }

  @Override
  public Duration timeout() {
    Duration usual = Memory.super.timeout();
    firstUse.compareAndSet(0, System.nanoTime());
    Duration remaining = FIRST_USE_TIMEOUT.minusNanos(System.nanoTime() - firstUse.get());
    return loaded || remaining.compareTo(usual) < 0 ? usual : remaining;
  }

  private synchronized Memory memory() {
    if (memory == null) {
      memory = factory.get();
    }
    return memory;
  }
}
