package dev.tapedeck;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tapedeck.memory.Memory;
import dev.tapedeck.memory.MemoryException;
import dev.tapedeck.memory.Owner;
import dev.tapedeck.spotify.SpotifyConnection;
import dev.tapedeck.turn.LogText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs whole turns through the real path before the first request comes, and connects to Spotify.
 *
 * <p>Lambda gives a function full processor power while it starts and a fraction of it afterwards,
 * so what is loaded and compiled now is not waited for by an open ear. In these turns {@link
 * StandIn} answers, in memory; the real Spotify gets a connection and no request. If it fails,
 * nothing is lost but the head start.
 */
final class WarmUp {
  private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

  private static final List<String> INTENTS = List.of("PlayIntent", "WhatsPlayingIntent");

  private static final String REQUEST =
      """
      {"version":"1.0",
       "session":{"new":true,"sessionId":"s","application":{"applicationId":"{skill}"},
                  "attributes":{},"user":{"userId":"u"}},
       "context":{"System":{"application":{"applicationId":"{skill}"},
                            "user":{"userId":"u","accessToken":"none"},
                            "person":{"personId":"p","accessToken":"none"},
                            "device":{"deviceId":"d","supportedInterfaces":{}}}},
       "request":{"type":"IntentRequest","requestId":"r","timestamp":"2026-11-24T10:00:00Z",
                  "locale":"en-US",
                  "intent":{"name":"{intent}","confirmationStatus":"NONE","slots":{
                    "music":{"name":"music","value":"warm up"},
                    "speaker":{"name":"speaker","value":"kitchen"}}}}}
      """;

  /** The compiler takes up a method after a few hundred calls. */
  private static final int TURNS_FOR_SNAPSHOT = 300;

  /** Longer than it takes to connect from anywhere; whoever can't connect is not held up by it. */
  private static final int LONGEST_WAIT_MS = 1000;

  private WarmUp() {}

  /**
   * Warms up for requests to that skill.
   *
   * @param forSnapshot whether it is done once for all, so that many turns cost nobody anything and
   *     the code they take is compiled
   */
  static void run(String skillId, SpotifyConnection spotify, boolean forSnapshot) {
    Thread connecting = new Thread(spotify::open, "connecting");
    connecting.setDaemon(true);
    connecting.start();
    SpotifyConnection inMemory = SpotifyConnection.answering(StandIn.ANSWER);
    try {
      LambdaHandler skill = new LambdaHandler(skillId, inMemory, Memory.unset());
      for (int turn = 0; turn < (forSnapshot ? TURNS_FOR_SNAPSHOT : 1); turn++) {
        for (String intent : INTENTS) {
          run(skill, REQUEST.replace("{skill}", skillId).replace("{intent}", intent));
        }
      }
      connecting.join(LONGEST_WAIT_MS);
    } catch (IOException | RuntimeException failure) {
      LOG.warn("Could not warm up: {}", LogText.of(failure));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      inMemory.close();
    }
  }

  /**
   * Reads a document that nobody has, so that the table's client, which is loaded only when it is
   * needed, is in the snapshot already. The memory is one of its own, to be thrown away: in the
   * skill's own neither connections nor credentials shall be frozen.
   */
  static void remember(Memory memory) {
    try {
      memory.load(new Owner("warm-up", Owner.EVERYBODY));
    } catch (MemoryException unreachable) {
      LOG.warn("Could not warm up the memory: {}", unreachable.getMessage());
    }
  }

  private static void run(LambdaHandler skill, String request) throws IOException {
    skill.handleRequest(
        new ByteArrayInputStream(request.getBytes(UTF_8)), OutputStream.nullOutputStream(), null);
  }
}
