package dev.tapedeck.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.model.services.directive.DirectiveService;
import com.amazon.ask.model.services.directive.Header;
import com.amazon.ask.model.services.directive.SendDirectiveRequest;
import com.amazon.ask.model.services.directive.SpeakDirective;
import dev.tapedeck.turn.Turn;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says "One moment" through Alexa's directive service when a turn takes long: a progressive
 * response. Sending it is optional: if it fails, the turn goes on without.
 *
 * <p>Source: Send the User a Progressive Response, developer.amazon.com. It must be sent before the
 * response proper and does not extend the eight seconds.
 */
final class ProgressiveResponses {
  /** Silence that a listener does not notice yet. */
  private static final Duration DELAY = Duration.ofSeconds(2);

  /** After this time without a turn the thread ends; the next turn starts another. */
  private static final int IDLE_SECONDS = 60;

  private static final Logger LOG = LoggerFactory.getLogger(ProgressiveResponses.class);

  private final ScheduledThreadPoolExecutor scheduler =
      new ScheduledThreadPoolExecutor(1, ProgressiveResponses::daemon);

  ProgressiveResponses() {
    // A cancelled task must not keep the request, which holds tokens, until its time comes.
    scheduler.setRemoveOnCancelPolicy(true);
    scheduler.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
    scheduler.allowCoreThreadTimeOut(true);
  }

  /** Says it after a delay unless that is cancelled before, or the request has no token. */
  Pending schedule(HandlerInput input, Turn turn) {
    String token = input.getRequestEnvelope().getContext().getSystem().getApiAccessToken();
    if (token == null || token.isBlank()) {
      return new Pending(() -> {});
    }
    Pending pending = new Pending(() -> send(input, turn));
    pending.scheduled = scheduler.schedule(pending, DELAY.toMillis(), TimeUnit.MILLISECONDS);
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

  /** A progressive response that has not been sent yet. To be ended when the answer is there. */
  static final class Pending implements Runnable {
    private final Runnable send;
    private final AtomicBoolean decided = new AtomicBoolean();
    private final CountDownLatch sent = new CountDownLatch(1);
    private Future<?> scheduled;

    private Pending(Runnable send) {
      this.send = send;
    }

    @Override
    public void run() {
      if (decided.compareAndSet(false, true)) {
        try {
          send.run();
        } finally {
          sent.countDown();
        }
      }
    }

    /** Cancels it, or waits until it is sent if that has begun: the answer must come after it. */
    void cancelOrAwait() {
      if (decided.compareAndSet(false, true)) {
        if (scheduled != null) {
          scheduled.cancel(false);
        }
        return;
      }
      try {
        if (!sent.await(2L * AlexaApi.TIMEOUT_MS, TimeUnit.MILLISECONDS)) {
          LOG.warn("A progressive response takes too long");
        }
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
