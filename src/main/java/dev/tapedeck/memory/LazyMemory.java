package dev.tapedeck.memory;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** A memory that is made when it is first used, since loading its code takes a while. */
final class LazyMemory implements Memory {
  /** What the first use in a process may take: at Lambda's pace, most of it is loading classes. */
  private static final Duration FIRST_USE = Duration.ofMillis(2500);

  private final Supplier<Memory> maker;
  private final AtomicLong begun = new AtomicLong();
  private Memory made;
  private volatile boolean used;

  LazyMemory(Supplier<Memory> maker) {
    this.maker = maker;
  }

  @Override
  public Optional<Kept> load(Owner owner) {
    try {
      return made().load(owner);
    } finally {
      used = true;
    }
  }

  @Override
  public Optional<String> save(Owner owner, String document, Optional<String> expected) {
    return made().save(owner, document, expected);
  }

  @Override
  public void erase(Owner owner) {
    made().erase(owner);
  }

  @Override
  public void eraseAll(String account) {
    made().eraseAll(account);
  }

  @Override
  public Duration patience() {
    Duration usual = Memory.super.patience();
    begun.compareAndSet(0, System.nanoTime());
    Duration left = FIRST_USE.minusNanos(System.nanoTime() - begun.get());
    return used || left.compareTo(usual) < 0 ? usual : left;
  }

  private synchronized Memory made() {
    if (made == null) {
      made = maker.get();
    }
    return made;
  }
}
