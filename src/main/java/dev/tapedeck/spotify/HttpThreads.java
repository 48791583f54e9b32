package dev.tapedeck.spotify;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import okhttp3.ConnectionPool;
import okhttp3.internal.concurrent.TaskRunner;
import okhttp3.internal.connection.ConnectionListener;
import okio.AsyncTimeout;

/**
 * Lets two threads sleep, one of OkHttp's and one of Okio's, that would be woken in every call to
 * no end, which took a tenth of a turn.
 */
final class HttpThreads {
  private static final int PULSE_SECONDS = 1;

  /**
   * Okio wakes its watchdog whenever a timeout begins that ends before all others, as every call's
   * would. This one ends before them, over and over, so the watchdog wakes by itself, once a
   * second.
   */
  private static final AsyncTimeout PULSE =
      new AsyncTimeout() {
        @Override
        protected void timedOut() {
          exit();
          enter();
        }
      };

  static {
    PULSE.timeout(PULSE_SECONDS, TimeUnit.SECONDS);
    PULSE.enter();
  }

  private HttpThreads() {}

  /**
   * Connections that nobody looks after. OkHttp would look after each call for those unused for
   * five minutes. Lambda freezes long before, and {@link SpotifyConnection} takes no connection
   * that was unused for so long.
   *
   * <p>OkHttp does not offer it: its own classes may change with any version, and then this does
   * not compile.
   */
  static ConnectionPool unattended() {
    TaskRunner nobody = new TaskRunner(new Nobody(), Logger.getLogger(HttpThreads.class.getName()));
    // How many and how long are OkHttp's usual numbers; nobody applies them.
    return new ConnectionPool(
        5, 5, TimeUnit.MINUTES, nobody, ConnectionListener.Companion.getNONE());
  }

  /** Does no task, and so needs no thread. */
  private static final class Nobody implements TaskRunner.Backend {
    @Override
    public void execute(TaskRunner runner, Runnable task) {}

    @Override
    public long nanoTime() {
      return System.nanoTime();
    }

    @Override
    public void coordinatorNotify(TaskRunner runner) {}

    @Override
    public void coordinatorWait(TaskRunner runner, long nanos) {}

    @Override
    public <T> BlockingQueue<T> decorate(BlockingQueue<T> queue) {
      return queue;
    }
  }
}
