package dev.tapedeck.testing;

import dev.tapedeck.memory.Memory;
import dev.tapedeck.memory.MemoryException;
import dev.tapedeck.memory.Owner;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/**
 * A memory that can be made slow or unreachable, and counts how often it is used. Its saves can be
 * frozen like the process of a Lambda function between two requests.
 */
public final class FailingMemory implements Memory {
  private final Memory delegate;
  private volatile Duration delay = Duration.ZERO;
  private volatile boolean unreachable;
  private volatile CountDownLatch freeze = new CountDownLatch(0);
  private volatile CountDownLatch frozen = new CountDownLatch(0);
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

  /** Suspends each save before it is executed, until {@link #thaw}. */
  public void freeze() {
    frozen = new CountDownLatch(1);
    freeze = frozen;
  }

  /** Suspends no more saves. Those that are suspended stay so until {@link #thaw}. */
  public void letSavesPass() {
    freeze = new CountDownLatch(0);
  }

  /** Continues the suspended saves. */
  public void thaw() {
    frozen.countDown();
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
    await(freeze);
    return delegate.save(owner, document, expected);
  }

  @Override
  public boolean erase(Owner owner, Optional<String> expected) {
    fail();
    return delegate.erase(owner, expected);
  }

  @Override
  public void eraseAll(String account) {
    fail();
    delegate.eraseAll(account);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
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
