package dev.tapedeck.memory;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Runs operations of a {@link Memory} on threads of their own, and waits for them with a timeout.
 */
final class BackgroundTask {
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
