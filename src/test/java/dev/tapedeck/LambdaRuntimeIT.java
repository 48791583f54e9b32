package dev.tapedeck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tapedeck.LambdaRuntime.Report;
import dev.tapedeck.memory.StandInTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The packaged skill.jar, started by AWS's own runtime client (which is made for Linux only). */
@EnabledOnOs(OS.LINUX)
class LambdaRuntimeIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TOKEN = "SPOTIFY_ACCESS_TOKEN";

  /** Any class of the AWS SDK but the little that the runtime client brings itself. */
  private static final Pattern AWS_SDK =
      Pattern.compile("software\\.amazon\\.awssdk\\.(?!utilslite)");

  private final MockWebServer spotify = new MockWebServer();
  private Map<String, String> environment;

  @BeforeEach
  void start() throws Exception {
    spotify.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return answer(request.getTarget());
          }
        });
    spotify.start();
    environment =
        Map.of("ALEXA_SKILL_ID", Events.SKILL_ID, "SPOTIFY_API_URL", spotify.url("/v1").toString());
  }

  @AfterEach
  void stop() {
    spotify.close();
  }

  @Test
  void answersEveryEventAndGoesOnAfterABrokenOne() throws Exception {
    try (LambdaRuntime lambda = new LambdaRuntime(environment)) {
      Map<String, JsonNode> answers = new HashMap<>();
      for (String event : Events.names()) {
        lambda.invoke("not an event".getBytes(UTF_8));
        Report report = lambda.invoke(JSON.writeValueAsBytes(Events.of(event)));
        assertThat(report.kind()).as(event).isEqualTo("response");
        answers.put(event, JSON.readTree(report.body()).path("response"));
      }
      assertThat(speech(answers.get("play-on-speaker")))
          .isEqualTo("Playing the album Abbey Road by The Beatles on Kitchen Speaker.");
      assertThat(speech(answers.get("whats-playing-by-person")))
          .isEqualTo("Nothing is playing right now.");
      assertThat(speech(answers.get("pause-in-session"))).isEqualTo("Paused.");
      assertThat(answers.get("pause-in-session").path("shouldEndSession").asBoolean()).isFalse();
      assertThat(answers.get("launch-not-linked").at("/card/type").asText())
          .isEqualTo("LinkAccount");
      assertThat(answers.get("skill-disabled").isEmpty()).isTrue();
      assertThat(lambda.log()).doesNotContain("SLF4J", "Exception in", "Could not");
    }
  }

  @Test
  void keepsTokensOutOfTheLogAtEveryLevel(@TempDir Path folder) throws Exception {
    Path logging = folder.resolve("logging.properties");
    Files.writeString(
        logging,
        """
        handlers=java.util.logging.ConsoleHandler
        .level=ALL
        java.util.logging.ConsoleHandler.level=ALL
        """);
    try (LambdaRuntime lambda =
        new LambdaRuntime(
            environment,
            "-Djava.util.logging.config.file=" + logging,
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=trace")) {
      for (String event : Events.names()) {
        assertThat(lambda.invoke(JSON.writeValueAsBytes(Events.of(event))).body())
            .doesNotContain(TOKEN);
      }
      assertThat(lambda.log()).contains("FINE: ").doesNotContain(TOKEN);
    }
  }

  @Test
  void doesNotStartWithoutItsSkillIdAndSaysSo() throws Exception {
    try (LambdaRuntime lambda = new LambdaRuntime(Map.of("ALEXA_SKILL_ID", ""))) {
      Report report = lambda.awaitReport();
      assertThat(report.kind()).isEqualTo("error");
      assertThat(report.body()).contains("ALEXA_SKILL_ID is not set");
    }
  }

  @Test
  void loadsNothingOfAwsBeforeATurnNeedsTheTableAndThenUsesIt() throws Exception {
    try (StandInTable table = new StandInTable();
        LambdaRuntime lambda = new LambdaRuntime(withTable(table), "-Xlog:class+load")) {
      for (String event :
          List.of("launch", "pause-in-session", "whats-playing-by-person", "help")) {
        assertThat(lambda.invoke(JSON.writeValueAsBytes(Events.of(event))).kind())
            .isEqualTo("response");
      }
      assertThat(lambda.log())
          .contains("dev.tapedeck.LambdaHandler")
          .doesNotContainPattern(AWS_SDK);
      assertThat(table.operations()).isEmpty();

      // The SDK loads in parallel. On a busy machine the first turns may give up waiting for it.
      for (int tries = 0; tries < 5 && !table.operations().contains("PutItem"); tries++) {
        String played = lambda.invoke(JSON.writeValueAsBytes(playSomewhere())).body();
        assertThat(speech(JSON.readTree(played).path("response")))
            .isEqualTo("Playing the album Abbey Road by The Beatles.");
      }
      assertThat(lambda.log()).containsPattern(AWS_SDK).doesNotContain("Exception in thread");
      assertThat(table.operations()).contains("GetItem", "PutItem");
      assertThat(table.contents()).contains("amzn1.ask.account.SAM").doesNotContain(TOKEN);

      lambda.invoke(JSON.writeValueAsBytes(Events.of("skill-disabled")));
      assertThat(table.contents()).isEqualTo("[]");
    }
  }

  /** AWS then counts an error, and Alexa repeats the event. */
  @Test
  void failsTheInvocationIfADisabledAccountCannotBeErased() throws Exception {
    try (StandInTable table = new StandInTable();
        LambdaRuntime lambda = new LambdaRuntime(withTable(table))) {
      table.refuse(500, "InternalServerError");
      byte[] disabled = JSON.writeValueAsBytes(Events.of("skill-disabled"));
      Report failed = lambda.invoke(disabled);
      assertThat(failed.kind()).isEqualTo("error");
      assertThat(failed.body()).contains("InternalServerError").doesNotContain("amzn1.ask.account");
      assertThat(lambda.log()).doesNotContain("amzn1.ask.account");
      table.recover();
      assertThat(lambda.invoke(disabled).kind()).isEqualTo("response");
    }
  }

  @Test
  void playsEvenIfTheTableIsSlow() throws Exception {
    try (StandInTable table = new StandInTable();
        LambdaRuntime lambda = new LambdaRuntime(withTable(table))) {
      table.slow(5000);
      lambda.invoke(JSON.writeValueAsBytes(playSomewhere())); // The first use has more time.
      String played = lambda.invoke(JSON.writeValueAsBytes(playSomewhere())).body();
      assertThat(speech(JSON.readTree(played).path("response")))
          .isEqualTo("Playing the album Abbey Road by The Beatles.");
      assertThat(lambda.log()).contains("Continuing without memory: no answer in 400 ms");
    }
  }

  /** A connection can be dead without being closed. Only one turn may wait for it in vain. */
  @Test
  void discardsAConnectionAfterATimeout(@TempDir Path folder) throws Exception {
    try (TlsSpotify silent = new TlsSpotify(folder, new SilentOnce());
        LambdaRuntime lambda =
            new LambdaRuntime(
                Map.of("ALEXA_SKILL_ID", Events.SKILL_ID, "SPOTIFY_API_URL", silent.url()),
                silent.trust())) {
      byte[] question = JSON.writeValueAsBytes(Events.of("whats-playing-by-person"));
      lambda.awaitReady();
      assertThat(silent.awaitOpen(1)).as("connected").isTrue();
      assertThat(said(lambda.invoke(question)))
          .isEqualTo("Spotify is taking too long. Please try again in a moment.");
      assertThat(silent.connections()).isEqualTo(1);
      assertThat(said(lambda.invoke(question))).isEqualTo("Nothing is playing right now.");
      assertThat(silent.connections()).as("a second connection").isEqualTo(2);
    }
  }

  /** Leaves the first request without an answer, and the connection open. */
  private static final class SilentOnce extends Dispatcher {
    private final AtomicInteger requests = new AtomicInteger();

    @Override
    public MockResponse dispatch(RecordedRequest request) {
      MockResponse.Builder response = new MockResponse.Builder().code(204);
      return requests.getAndIncrement() == 0
          ? response.headersDelay(1, TimeUnit.MINUTES).build()
          : response.build();
    }
  }

  private static String said(Report report) throws IOException {
    return speech(JSON.readTree(report.body()).path("response"));
  }

  private Map<String, String> withTable(StandInTable table) {
    Map<String, String> all = new HashMap<>(environment);
    all.putAll(table.environment());
    return all;
  }

  /** On no named speaker, so that the speaker of this Echo is looked up. */
  private static ObjectNode playSomewhere() {
    ObjectNode event = Events.of("play-on-speaker");
    ((ObjectNode) event.at("/request/intent/slots")).remove("speaker");
    return event;
  }

  private static MockResponse answer(String target) {
    MockResponse.Builder response = new MockResponse.Builder();
    if (target.startsWith("/v1/me/player/devices")) {
      return response
          .body(
              """
              {"devices":[{"id":"1","name":"Kitchen Speaker","type":"Speaker","is_active":false,
                           "is_restricted":false,"volume_percent":30}]}
              """)
          .build();
    }
    if (target.startsWith("/v1/search")) {
      return response
          .body(
              """
              {"albums":{"items":[{"name":"Abbey Road","uri":"spotify:album:1","album_type":"album",
                                   "artists":[{"name":"The Beatles","uri":"spotify:artist:1"}]}]}}
              """)
          .build();
    }
    return response.code(204).build();
  }

  private static String speech(JsonNode response) {
    return response.at("/outputSpeech/ssml").asText().replaceAll("</?speak>", "");
  }
}
