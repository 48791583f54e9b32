package dev.tapedeck.console.alexa;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tapedeck.console.alexa.DirectiveService.Interim;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Progressive responses through the simulated directive service. */
class DirectiveServiceTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String SPEAK =
      "{\"header\":{\"requestId\":\"%s\"},\"directive\":{\"type\":\"%s\",\"speech\":\"%s\"}}";
  private static final String ANSWER =
      "{\"version\":\"1.0\",\"response\":{\"outputSpeech\":{\"type\":\"PlainText\",\"text\":\"Done.\"}}}";

  private final DirectiveService service = DirectiveService.start();
  private final List<Integer> statuses = new ArrayList<>();
  private final List<Optional<List<Interim>>> playedSoFar = new ArrayList<>();
  private DuringRequest duringRequest = (request, token) -> {};
  private JsonNode last;
  private final RequestStreamHandler skill =
      (in, out, context) -> {
        last = MAPPER.readTree(in);
        String id = last.at("/request/requestId").asText();
        duringRequest.run(id, last.at("/context/System/apiAccessToken").asText());
        out.write(ANSWER.getBytes(UTF_8));
      };
  private final Understanding understanding = new Understanding(Models.small(), Models.SKILL_ID);
  private final Echo echo =
      new Echo(
          EchoDevice.DOT,
          () -> understanding,
          skill,
          service,
          () -> new Caller(Optional.empty(), Optional.empty()));

  private interface DuringRequest {
    void run(String requestId, String token) throws IOException;
  }

  @AfterEach
  void close() {
    service.close();
  }

  @Test
  void progressiveResponsesArePlayedBeforeTheAnswer() {
    duringRequest =
        (request, token) -> {
          speak(token, SPEAK.formatted(request, "VoicePlayer.Speak", "<speak>One moment.</speak>"));
          playedSoFar.add(echo.progressiveResponses());
          speak(token, SPEAK.formatted(request, "VoicePlayer.Speak", "Nearly there."));
        };

    Exchange exchange = echo.say("open tape deck");

    assertThat(statuses).containsExactly(204, 204);
    assertThat(exchange.interims())
        .extracting(Interim::spoken)
        .containsExactly("One moment.", "Nearly there.");
    assertThat(exchange.spoken()).isEqualTo("Done.");
    assertThat(exchange.violations()).isEmpty();
    assertThat(playedSoFar.get(0).orElseThrow()).hasSize(1);
    assertThat(echo.progressiveResponses()).isEmpty();
    assertThat(last.at("/context/System/apiEndpoint").asText()).isEqualTo(service.endpoint());
  }

  @Test
  void rejectedProgressiveResponsesAreViolations() {
    duringRequest =
        (request, token) -> {
          speak("other", SPEAK.formatted(request, "VoicePlayer.Speak", "Hi"));
          speak(token, "no json");
          speak(token, SPEAK.formatted("another", "VoicePlayer.Speak", "Hi"));
          speak(token, SPEAK.formatted(request, "AudioPlayer.Play", "Hi"));
          speak(token, SPEAK.formatted(request, "VoicePlayer.Speak", ""));
          speak(token, SPEAK.formatted(request, "VoicePlayer.Speak", "<speak>a & b</speak>"));
        };

    Exchange exchange = echo.say("open tape deck");

    assertThat(statuses).containsExactly(401, 400, 400, 400, 400, 400);
    assertThat(exchange.violations())
        .hasSize(5)
        .allMatch(violation -> violation.startsWith("A progressive response was rejected: "));
    assertThat(exchange.violations().get(4)).contains("not well formed");
  }

  @Test
  void aRequestAcceptsFiveDirectives() {
    duringRequest =
        (request, token) -> {
          for (int i = 0; i < 6; i++) {
            speak(token, SPEAK.formatted(request, "VoicePlayer.Speak", "Wait."));
          }
        };

    echo.say("open tape deck");

    assertThat(statuses).containsExactly(204, 204, 204, 204, 204, 400);
  }

  @Test
  void directivesAfterTheResponseAreRejected() throws Exception {
    Exchange exchange = echo.say("open tape deck");
    String id = last.at("/request/requestId").asText();

    speak(
        last.at("/context/System/apiAccessToken").asText(),
        SPEAK.formatted(id, "VoicePlayer.Speak", "Wait."));

    assertThat(statuses).containsExactly(400);
    assertThat(exchange.interims()).isEmpty();
  }

  private void speak(String token, String body) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(service.endpoint() + "/v1/directives"))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    try {
      HttpResponse<String> response =
          HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
      statuses.add(response.statusCode());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
