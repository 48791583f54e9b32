package dev.tapedeck;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tapedeck.alexa.TapeDeckSkill;
import dev.tapedeck.memory.Memory;
import dev.tapedeck.memory.MemoryException;
import dev.tapedeck.memory.Owner;
import dev.tapedeck.spotify.SpotifyConnection;
import dev.tapedeck.turn.LogText;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs complete turns through the production code before the first request, and connects to
 * Spotify.
 *
 * <p>Lambda gives a function full CPU while it starts and a fraction of it afterwards, so classes
 * that are loaded and code that is compiled now cost the user no time. {@link WarmUpAnswer} answers
 * these turns in memory. The real Spotify gets a connection, and before a snapshot one request
 * without an access token. If the warm-up fails, the first request is slower, but answered.
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
                            "device":{"deviceId":"d","supportedInterfaces":{}},
                            "apiEndpoint":"https://api.amazonalexa.com","apiAccessToken":"none"}},
       "request":{"type":"IntentRequest","requestId":"r","timestamp":"2026-11-24T10:00:00Z",
                  "locale":"en-US",
                  "intent":{"name":"{intent}","confirmationStatus":"NONE","slots":{
                    "music":{"name":"music","value":"warm up"},
                    "speaker":{"name":"speaker","value":"kitchen"}}}}}
      """;

  /** Enough for the JIT compiler, which compiles a method after a few hundred calls. */
  private static final int TURNS_FOR_SNAPSHOT = 300;

  /** Longer than connecting takes from any region. Limits the delay of a start without network. */
  private static final int CONNECT_TIMEOUT_MS = 1000;

  private WarmUp() {}

  /**
   * Warms up.
   *
   * @param skillId whose requests the skill answers
   * @param skill a skill for the warm-up alone, whose Spotify is {@link WarmUpAnswer}
   * @param spotify the connection to open
   * @param forSnapshot whether a snapshot is taken afterwards: then many turns are run, so that
   *     their code is compiled before it
   */
  static void run(
      String skillId, TapeDeckSkill skill, SpotifyConnection spotify, boolean forSnapshot) {
    Thread connecting = new Thread(forSnapshot ? spotify::prime : spotify::open, "connecting");
    connecting.setDaemon(true);
    connecting.start();
    try {
      for (int turn = 0; turn < (forSnapshot ? TURNS_FOR_SNAPSHOT : 1); turn++) {
        for (String intent : INTENTS) {
          String request = REQUEST.replace("{skill}", skillId).replace("{intent}", intent);
          skill.answer(request.getBytes(UTF_8));
        }
      }
      connecting.join(CONNECT_TIMEOUT_MS);
    } catch (IOException | RuntimeException failure) {
      LOG.warn("Could not warm up: {}", LogText.of(failure));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Reads a document that does not exist, so that the table's client, which is loaded when it is
   * first used, is in the snapshot already. The memory is discarded afterwards: the skill's own
   * must take neither connections nor credentials into the snapshot.
   */
  static void readTable(Memory memory) {
    try {
      memory.load(new Owner("warm-up", Owner.EVERYBODY));
    } catch (MemoryException unreachable) {
      LOG.warn("Could not warm up the memory: {}", unreachable.getMessage());
    }
  }
}
