package dev.tapedeck.alexa;

import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.interfaces.system.SystemState;
import dev.tapedeck.json.Json;
import dev.tapedeck.turn.Lines;
import dev.tapedeck.turn.Speech;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * "One moment", said by Alexa's directive service while a turn takes its time: a progressive
 * response. If it fails, nobody misses it.
 *
 * <p>Source: Send the User a Progressive Response, developer.amazon.com. It has to be sent before
 * the response proper and does not lengthen the eight seconds.
 */
final class ProgressiveResponse {
  /** A listener waits so long without wondering. */
  static final Duration PATIENCE = Duration.ofSeconds(2);

  private static final Logger LOG = LoggerFactory.getLogger(ProgressiveResponse.class);
  private static final int TIMEOUT_MS = 700;
  private static final String ALEXA = ".amazonalexa.com";

  /** Turns without an answer so far. */
  private static final Set<ProgressiveResponse> WAITING = ConcurrentHashMap.newKeySet();

  /** How often the clock looks at them. To wake it for each would take longer than most need. */
  private static final int TICK_MS = 50;

  private final RequestEnvelope envelope;
  private final Lines lines;
  private final long dueNanos = System.nanoTime() + PATIENCE.toNanos();

  /** Whoever sets it first goes on: the clock, which speaks, or the turn, which is over. */
  private final AtomicBoolean decided = new AtomicBoolean();

  private final CountDownLatch said = new CountDownLatch(1);

  static {
    Thread clock = new Thread(ProgressiveResponse::watch, "one-moment");
    clock.setDaemon(true);
    clock.start();
  }

  private ProgressiveResponse(RequestEnvelope envelope, Lines lines) {
    this.envelope = envelope;
    this.lines = lines;
  }

  /** Says it in a while unless it is over before, or Alexa gave no way to. */
  static ProgressiveResponse unlessDone(RequestEnvelope envelope, Lines lines) {
    String token = envelope.getContext().getSystem().getApiAccessToken();
    ProgressiveResponse moment = new ProgressiveResponse(envelope, lines);
    if (token != null && !token.isBlank()) {
      WAITING.add(moment);
    }
    return moment;
  }

  /** The answer is there. If the sentence is on its way, it is let through first. */
  void over() {
    WAITING.remove(this);
    if (decided.compareAndSet(false, true)) {
      return;
    }
    try {
      if (!said.await(2 * TIMEOUT_MS, TimeUnit.MILLISECONDS)) {
        LOG.warn("One moment takes too long to be said");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static void watch() {
    while (true) {
      try {
        Thread.sleep(TICK_MS);
      } catch (InterruptedException nobodyDoes) {
        return;
      }
      WAITING.forEach(ProgressiveResponse::sayIfDue);
    }
  }

  private void sayIfDue() {
    if (System.nanoTime() - dueNanos >= 0 && decided.compareAndSet(false, true)) {
      WAITING.remove(this);
      try {
        say();
      } finally {
        said.countDown();
      }
    }
  }

  private void say() {
    SystemState system = envelope.getContext().getSystem();
    if (!isAlexas(system.getApiEndpoint())) {
      return;
    }
    try {
      Speech speech = lines.say("moment");
      int status =
          post(system.getApiEndpoint(), system.getApiAccessToken(), body(envelope, speech));
      if (status >= HttpURLConnection.HTTP_MULT_CHOICE) {
        LOG.warn("Alexa did not want to say one moment: {}", status);
      }
    } catch (IOException | RuntimeException failed) {
      LOG.warn("Could not say one moment: {}", failed.getClass().getSimpleName());
    }
  }

  /** The token is Alexa's, so it goes to Alexa alone, or to a stand-in on this machine. */
  private static boolean isAlexas(String endpoint) {
    try {
      URI uri = URI.create(String.valueOf(endpoint));
      String host = String.valueOf(uri.getHost());
      return "https".equals(uri.getScheme()) && host.endsWith(ALEXA) || host.equals("127.0.0.1");
    } catch (IllegalArgumentException noAddress) {
      return false;
    }
  }

  private static byte[] body(RequestEnvelope envelope, Speech speech) {
    String ssml = "<speak>" + speech.ssml() + "</speak>";
    return Json.write(
        Map.of(
            "header",
            Map.of("requestId", envelope.getRequest().getRequestId()),
            "directive",
            Map.of("type", "VoicePlayer.Speak", "speech", ssml)));
  }

  private static int post(String endpoint, String token, byte[] body) throws IOException {
    URI service = URI.create(endpoint.replaceAll("/+$", "") + "/v1/directives");
    HttpURLConnection connection = (HttpURLConnection) service.toURL().openConnection();
    connection.setConnectTimeout(TIMEOUT_MS);
    connection.setReadTimeout(TIMEOUT_MS);
    connection.setRequestMethod("POST");
    connection.setRequestProperty("Authorization", "Bearer " + token);
    connection.setRequestProperty("Content-Type", "application/json");
    connection.setDoOutput(true);
    try (OutputStream out = connection.getOutputStream()) {
      out.write(body);
    }
    return connection.getResponseCode();
  }
}
