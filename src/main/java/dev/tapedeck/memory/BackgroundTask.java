package dev.tapedeck.memory;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Runs operations of a {@link Memory} on threads of their own, and waits for them with a timeout.
 */
final class BackgroundTask {
  /**
   * Whether the result of an operation is still awaited. An operation whose result is not must
   * change nothing more: Lambda may suspend the process after the turn and continue it hours later.
   */
  static final class Wait {
    private final AtomicBoolean ended = new AtomicBoolean();

    /**
     * To be called before each change.
     *
     * @throws MemoryException if the result is not awaited any more
     */
    void check() {
      if (ended.get()) {
        throw MemoryException.unreachable("the turn has ended");
      }
    }
  }

  private BackgroundTask() {}

  static <T> CompletableFuture<T> start(Supplier<T> operation) {
    return CompletableFuture.supplyAsync(operation, BackgroundTask::onNewThread);
  }

  private static void onNewThread(Runnable task) {
    Thread thread = new Thread(task, "memory");
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * Runs an operation that changes something, and waits for its result.
   *
   * @throws MemoryException if the operation fails or takes longer than the timeout; then its
   *     {@link Wait} has ended
   */
  static <T> T change(Function<Wait, T> operation, Duration timeout) {
    Wait wait = new Wait();
    try {
      return await(start(() -> operation.apply(wait)), timeout);
    } finally {
      wait.ended.set(true);
    }
  }

  /**
   * Waits for the result. An operation that takes longer continues, but its result is not used.
   *
   * @throws MemoryException if the operation fails or takes longer than the timeout
   */
  static <T> T await(CompletableFuture<T> operation, Duration timeout) {
    try {
      return operation.get(Math.max(0, timeout.toMillis()), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      throw MemoryException.unreachable("no answer in " + timeout.toMillis() + " ms");
    } catch (ExecutionException failure) {
      throw failure.getCause() instanceof MemoryException known
          ? known
          : MemoryException.unreachable(failure.getCause().getClass().getName());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw MemoryException.unreachable("interrupted");
    }
  }
}
