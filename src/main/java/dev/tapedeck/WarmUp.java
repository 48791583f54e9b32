package dev.tapedeck;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazon.ask.request.impl.BaseSkillRequest;
import dev.tapedeck.turn.Traces;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs one whole turn through the real path before the first request comes.
 *
 * <p>Lambda gives a function full processor power while it starts and a fraction of it afterwards,
 * so what is loaded and compiled now is not waited for by an open ear. Spotify's part is played by
 * a socket on this machine: nothing leaves it. If it fails, nothing is lost but the head start.
 */
final class WarmUp {
  private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

  private static final String REQUEST =
      """
      {"version":"1.0",
       "session":{"new":true,"sessionId":"s","application":{"applicationId":"%1$s"},
                  "attributes":{},"user":{"userId":"u"}},
       "context":{"System":{"application":{"applicationId":"%1$s"},
                            "user":{"userId":"u","accessToken":"none"},
                            "device":{"deviceId":"d","supportedInterfaces":{}}}},
       "request":{"type":"IntentRequest","requestId":"r","timestamp":"2026-11-24T10:00:00Z",
                  "locale":"en-US",
                  "intent":{"name":"PlayIntent","confirmationStatus":"NONE","slots":{
                    "music":{"name":"music","value":"warm up"},
                    "speaker":{"name":"speaker","value":"kitchen"}}}}}
      """;

  private static final Map<String, String> ANSWERS =
      Map.of(
          "/devices",
              """
              {"devices":[{"id":"1","name":"Kitchen","type":"Speaker","volume_percent":1}]}
              """,
          "/search",
              """
              {"tracks":{"items":[{"type":"track","name":"Warm Up","uri":"u","duration_ms":1,
                 "artists":[{"name":"Nobody","uri":"u"}],"album":{"name":"Warm Up","uri":"u",
                 "images":[{"url":"https://x","width":1,"height":1}]}}]},
               "albums":{"items":[{"name":"Warm","uri":"u"}]},
               "artists":{"items":[{"name":"Warm","uri":"u"}]},
               "playlists":{"items":[{"name":"Warm","uri":"u","items":{"total":1}}]}}
              """);

  private WarmUp() {}

  static void run(String skillId) {
    try (ServerSocket spotify = new ServerSocket(0, 8, InetAddress.getLoopbackAddress())) {
      Thread answering = new Thread(() -> answer(spotify), "warm-up");
      answering.setDaemon(true);
      answering.start();
      String url = "http://127.0.0.1:" + spotify.getLocalPort() + "/v1";
      TapeDeck tapeDeck = new TapeDeck(new Settings(skillId, url));
      byte[] request = REQUEST.formatted(skillId).getBytes(UTF_8);
      tapeDeck.execute(new BaseSkillRequest(request), null).getRawResponse();
    } catch (IOException | RuntimeException failure) {
      LOG.warn("Could not warm up: {}", Traces.of(failure));
    }
  }

  private static void answer(ServerSocket spotify) {
    while (!spotify.isClosed()) {
      try (Socket connection = spotify.accept()) {
        answer(connection);
      } catch (IOException closed) {
        // Either the turn is over and so is this loop, or the turn has the failure already.
      }
    }
  }

  private static void answer(Socket connection) throws IOException {
    BufferedReader request =
        new BufferedReader(new InputStreamReader(connection.getInputStream(), UTF_8));
    String target = String.valueOf(request.readLine());
    String header = target;
    while (header != null && !header.isEmpty()) {
      header = request.readLine();
    }
    String body =
        ANSWERS.entrySet().stream()
            .filter(answer -> target.contains(answer.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("");
    String head = "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: %d\r\n\r\n";
    connection.getOutputStream().write((head.formatted(body.length()) + body).getBytes(UTF_8));
  }
}
