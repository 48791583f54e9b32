package dev.tapedeck;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tapedeck.LambdaRuntime.Report;
import dev.tapedeck.memory.StandInTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Properties of the packaged skill.jar that decide how long a cold start takes: what it loads, how
 * large it is, and when it connects. {@code bench} measures the time.
 */
@EnabledOnOs(OS.LINUX)
class ColdStartIT {
  /**
   * Classes of skill.jar that are loaded until the first answer: 1,774 on 30 November 2026, of
   * which 730 are the Alexa SDK's, most of them its list of all request types. Without a snapshot
   * every hundred cost about 40 ms at 512 MB. A large increase means that a library is loaded that
   * a turn does not need.
   */
  private static final int MAX_CLASSES = 2000;

  /** In bytes. */
  private static final long MAX_JAR_SIZE = 12_500_000;

  /**
   * In bytes, if the JDK has no jmods and the jar is built without the profile libraries-shrunk.
   */
  private static final long MAX_UNSHRUNK_JAR_SIZE = 14_500_000;

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;
  private TlsSpotify spotify;

  @BeforeEach
  void start() throws Exception {
    spotify =
        new TlsSpotify(
            folder,
            new Dispatcher() {
              @Override
              public MockResponse dispatch(RecordedRequest request) {
                return new MockResponse.Builder().code(204).build();
              }
            });
  }

  @AfterEach
  void stop() {
    spotify.close();
  }

  @Test
  void connectsBeforeTheFirstRequestWithoutSendingOne() throws Exception {
    try (LambdaRuntime lambda = new LambdaRuntime(environment(spotify.url()), spotify.trust())) {
      lambda.awaitReady();
      assertThat(spotify.awaitOpen(1)).as("connected").isTrue();
      assertThat(spotify.requests()).isZero();
      assertSaid("Nothing is playing right now.", whatsPlaying(lambda));
      assertThat(spotify.connections()).as("the same connection").isEqualTo(1);
      assertThat(lambda.log()).isEmpty();
    }
  }

  @Test
  void startsEvenIfSpotifyIsUnreachable() throws Exception {
    spotify.close();
    try (LambdaRuntime lambda = new LambdaRuntime(environment(spotify.url()), spotify.trust())) {
      assertSaid(
          "Spotify is having trouble right now. Please try again in a moment.",
          whatsPlaying(lambda));
      assertThat(lambda.log()).doesNotContain("Could not warm up");
    }
  }

  @Test
  void closesConnectionsBeforeTheSnapshotAndReopensOneAfterTheRestore() throws Exception {
    Map<String, String> environment = new HashMap<>(environment(spotify.url()));
    environment.put("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start");
    try (LambdaRuntime lambda = new LambdaRuntime(environment, hooked(spotify.trust()))) {
      lambda.awaitSnapshot();
      assertThat(spotify.connections()).as("connected once, to warm up").isEqualTo(1);
      assertThat(spotify.nextRequest().getHeaders().get("Authorization")).isNull();
      assertThat(spotify.awaitOpen(0)).as("closed before the snapshot").isTrue();
      lambda.restore();
      lambda.awaitReady();
      assertThat(spotify.awaitOpen(1)).as("reopened").isTrue();
      assertThat(spotify.requests()).as("none after the restore").isEqualTo(1);
      assertSaid("Nothing is playing right now.", whatsPlaying(lambda));
      assertThat(spotify.connections()).as("one more, opened after the restore").isEqualTo(2);
      assertThat(lambda.log()).isEmpty();
    }
  }

  @Test
  void createsTheTablesClientBeforeTheSnapshotWithoutReadingPersonalData() throws Exception {
    Map<String, String> environment = new HashMap<>(environment(spotify.url()));
    environment.put("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start");
    try (StandInTable table = new StandInTable()) {
      environment.putAll(table.environment());
      try (LambdaRuntime lambda = new LambdaRuntime(environment, hooked(spotify.trust()))) {
        lambda.awaitSnapshot();
        assertThat(table.operations())
            .as("one read of a key that does not exist")
            .containsExactly("GetItem");
        assertThat(table.contents()).isEqualTo("[]");
        lambda.restore();
        lambda.awaitReady();
        assertSaid("Nothing is playing right now.", whatsPlaying(lambda));
        assertThat(lambda.log()).isEmpty();
      }
    }
  }

  @Test
  void loadsFewClassesForItsFirstAnswer() throws Exception {
    Path log = folder.resolve("classes.log");
    String[] options = spotify.trust();
    options = Arrays.copyOf(options, options.length + 1);
    options[options.length - 1] = "-Xlog:class+load:file=" + log;
    try (LambdaRuntime lambda = new LambdaRuntime(environment(spotify.url()), options)) {
      whatsPlaying(lambda);
      List<String> ours =
          Files.readAllLines(log).stream().filter(line -> line.contains("skill.jar")).toList();
      assertThat(ours).hasSizeBetween(300, MAX_CLASSES);
    }
  }

  @Test
  void isSmall() throws Exception {
    boolean shrunk =
        Files.exists(Path.of(System.getProperty("java.home"), "jmods", "java.base.jmod"));
    assertThat(Files.size(Path.of(System.getProperty("skill.jar"))))
        .isLessThan(shrunk ? MAX_JAR_SIZE : MAX_UNSHRUNK_JAR_SIZE);
  }

  /** Otherwise every deploy of the same commit would upload a new version. */
  @Test
  void hasAFixedTimestampOnEveryFile() throws Exception {
    try (ZipFile zip = new ZipFile(System.getProperty("skill.jar"))) {
      LocalDateTime anHourAgo = LocalDateTime.now().minusHours(1);
      assertThat(zip.stream().map(ZipEntry::getTimeLocal)).allMatch(anHourAgo::isAfter);
    }
  }

  private static Map<String, String> environment(String spotifyUrl) {
    return Map.of("ALEXA_SKILL_ID", Events.SKILL_ID, "SPOTIFY_API_URL", spotifyUrl);
  }

  /** Adds the runtime hooks in the place where Lambda's start script configures them. */
  private static String[] hooked(String... options) {
    String[] more = Arrays.copyOf(options, options.length + 1);
    more[options.length] = "-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac";
    return more;
  }

  private static Report whatsPlaying(LambdaRuntime lambda) throws Exception {
    return lambda.invoke(JSON.writeValueAsBytes(Events.of("whats-playing-by-person")));
  }

  private static void assertSaid(String sentence, Report report) throws Exception {
    assertThat(JSON.readTree(report.body()).at("/response/outputSpeech/ssml").asText())
        .isEqualTo("<speak>" + sentence + "</speak>");
  }
}
