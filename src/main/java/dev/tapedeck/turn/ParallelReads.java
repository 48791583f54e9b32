package dev.tapedeck.turn;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/** Executes a read in parallel with the rest of a command. */
final class ParallelReads {
  private static final int THREADS = 4;

  /** If all threads are busy, the read is executed in the calling thread. */
  private static final Executor READERS =
      new ThreadPoolExecutor(
          0,
          THREADS,
          30,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          ParallelReads::thread,
          new ThreadPoolExecutor.CallerRunsPolicy());

  private ParallelReads() {}

  static <T, R> R run(Supplier<T> read, Function<Supplier<T>, R> rest) {
    CompletableFuture<T> reading = CompletableFuture.supplyAsync(read, READERS);
    try {
      return rest.apply(() -> outcome(reading));
    } finally {
      // Lambda freezes the process after the answer, so no call may be left unfinished.
      reading.exceptionally(failure -> null).join();
    }
  }

  private static <T> T outcome(CompletableFuture<T> reading) {
    try {
      return reading.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw failed;
    }
  }

  private static Thread thread(Runnable read) {
    Thread thread = new Thread(read, "reading");
    thread.setDaemon(true);
    return thread;
  }
}
