package dev.tapedeck.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.model.services.directive.DirectiveService;
import com.amazon.ask.model.services.directive.Header;
import com.amazon.ask.model.services.directive.SendDirectiveRequest;
import com.amazon.ask.model.services.directive.SpeakDirective;
import dev.tapedeck.turn.Turn;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends a progressive response, "One moment", through Alexa's directive service when a turn takes
 * long. It is optional: if sending fails, the turn continues without it.
 *
 * <p>Source: Send the User a Progressive Response, developer.amazon.com. It must be sent before the
 * response and does not extend Alexa's limit of eight seconds.
 */
final class ProgressiveResponses {
  /** The delay before it is sent: shorter silence does not bother a listener. */
  private static final Duration DELAY = Duration.ofSeconds(2);

  /** The timeouts of connecting and of the response, from the start of sending. */
  private static final Duration MAX_TIME = Duration.ofMillis(2L * AlexaApi.TIMEOUT_MS);

  /** The thread ends after this time without a turn, and the next turn starts a new one. */
  private static final int IDLE_SECONDS = 60;

  private static final Logger LOG = LoggerFactory.getLogger(ProgressiveResponses.class);

  private final ScheduledThreadPoolExecutor scheduler =
      new ScheduledThreadPoolExecutor(1, ProgressiveResponses::daemon);

  ProgressiveResponses() {
    scheduler.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
    scheduler.allowCoreThreadTimeOut(true);
  }

  /** Schedules the progressive response. Does nothing if the request has no API token. */
  Pending schedule(HandlerInput input, Turn turn) {
    String token = input.getRequestEnvelope().getContext().getSystem().getApiAccessToken();
    if (token == null || token.isBlank()) {
      return new Pending(() -> {});
    }
    Pending pending = new Pending(() -> send(input, turn));
    scheduler.schedule(pending, DELAY.toMillis(), TimeUnit.MILLISECONDS);
    return pending;
  }

  private static void send(HandlerInput input, Turn turn) {
    try {
      String ssml = "<speak>" + turn.lines().say("moment").ssml() + "</speak>";
      DirectiveService service = input.getServiceClientFactory().getDirectiveService();
      service.enqueue(
          SendDirectiveRequest.builder()
              .withHeader(
                  Header.builder()
                      .withRequestId(input.getRequestEnvelope().getRequest().getRequestId())
                      .build())
              .withDirective(SpeakDirective.builder().withSpeech(ssml).build())
              .build());
    } catch (RuntimeException failure) {
      LOG.warn("Could not send a progressive response: {}", failure.getClass().getSimpleName());
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "progressive-response");
    thread.setDaemon(true);
    return thread;
  }

  /** A scheduled progressive response. Must be ended before the response is returned. */
  static final class Pending implements Runnable {
    /** Empty as soon as it is sent or cancelled: a queued task must not keep a request's tokens. */
    private final AtomicReference<Runnable> send;

    private final CountDownLatch sent = new CountDownLatch(1);

    /** When sending began. Set before the send is taken. */
    private volatile long startNanos;

    private Pending(Runnable send) {
      this.send = new AtomicReference<>(send);
    }

    @Override
    public void run() {
      startNanos = System.nanoTime();
      Runnable toSend = send.getAndSet(null);
      if (toSend != null) {
        try {
          toSend.run();
        } finally {
          sent.countDown();
        }
      }
    }

    /**
     * Cancels it. If sending has begun, waits for its end, since the response must come after it,
     * but no longer than sending may take: a lookup of the address is not limited, and must not
     * extend the turn.
     */
    void cancelOrAwait() {
      if (send.getAndSet(null) != null) {
        return;
      }
      try {
        long elapsed = System.nanoTime() - startNanos;
        if (!sent.await(MAX_TIME.toNanos() - elapsed, TimeUnit.NANOSECONDS)) {
          LOG.warn("A progressive response takes too long");
        }
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
