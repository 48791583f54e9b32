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
 * What makes the packaged skill.jar quick to its first answer, without a clock: what it loads, what
 * it weighs, and when it connects. How quick that is, {@code bench} measures.
 */
@EnabledOnOs(OS.LINUX)
class ColdStartIT {
  /**
   * Classes of skill.jar that are loaded at the first answer: 720 in November 2026, of which 200
   * are commands and 70 the client. Every hundred cost about 40 ms at 512 MB. May grow with the
   * commands, not with a library.
   */
  private static final int MOST_CLASSES = 850;

  /**
   * What is not downloaded at a cold start can't slow it down: 2.1 MB in November 2026 without the
   * client of DynamoDB, which is another 6.4 and of which no class is loaded before it is used; two
   * more where the JDK brings no jmods and nothing is taken out.
   */
  private static final long LARGEST_JAR = 8_000_000;

  private static final long LARGEST_WITH_DYNAMODB = 12_000_000;

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
  void connectsBeforeTheFirstRequestAndAsksNothing() throws Exception {
    try (LambdaRuntime lambda = new LambdaRuntime(environment(spotify.url()), spotify.trust())) {
      lambda.awaitReady();
      assertThat(spotify.awaitOpen(1)).as("connected").isTrue();
      assertThat(spotify.requests()).isZero();
      assertSaid("Nothing is playing right now.", whatsPlaying(lambda));
      assertThat(spotify.connections()).as("the same connection").isEqualTo(1);
      assertThat(spotify.cipher()).isEqualTo("TLS_AES_128_GCM_SHA256");
      assertThat(lambda.log()).isEmpty();
    }
  }

  @Test
  void startsAlsoWhereSpotifyCannotBeReached() throws Exception {
    spotify.close();
    try (LambdaRuntime lambda = new LambdaRuntime(environment(spotify.url()), spotify.trust())) {
      assertSaid(
          "Spotify has trouble right now. Please try again in a moment.", whatsPlaying(lambda));
      assertThat(lambda.log()).doesNotContain("Could not warm up");
    }
  }

  @Test
  void takesNoConnectionIntoItsSnapshotAndHasOneAfterIt() throws Exception {
    Map<String, String> environment = new HashMap<>(environment(spotify.url()));
    environment.put("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start");
    try (LambdaRuntime lambda = new LambdaRuntime(environment, hooked(spotify.trust()))) {
      lambda.awaitSnapshot();
      assertThat(spotify.connections()).as("connected once, to warm up").isEqualTo(1);
      assertThat(spotify.awaitOpen(0)).as("closed before the snapshot").isTrue();
      lambda.restore();
      lambda.awaitReady();
      assertThat(spotify.awaitOpen(1)).as("open again").isTrue();
      assertThat(spotify.requests()).isZero();
      assertSaid("Nothing is playing right now.", whatsPlaying(lambda));
      assertThat(spotify.connections()).as("the one opened after it").isEqualTo(2);
      assertThat(lambda.log()).isEmpty();
    }
  }

  @Test
  void hasTheTablesClientInItsSnapshotAndNothingOfAnybody() throws Exception {
    Map<String, String> environment = new HashMap<>(environment(spotify.url()));
    environment.put("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start");
    try (StandInTable table = new StandInTable()) {
      environment.putAll(table.environment());
      try (LambdaRuntime lambda = new LambdaRuntime(environment, hooked(spotify.trust()))) {
        lambda.awaitSnapshot();
        assertThat(table.operations())
            .as("one read, of what nobody has")
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
      assertThat(ours).hasSizeBetween(300, MOST_CLASSES);
    }
  }

  @Test
  void isSmall() throws Exception {
    Path jar = Path.of(System.getProperty("skill.jar"));
    assertThat(Files.size(jar)).isLessThan(LARGEST_WITH_DYNAMODB);
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      long dynamoDb =
          zip.stream()
              .filter(entry -> entry.getName().startsWith("software/amazon/"))
              .mapToLong(ZipEntry::getCompressedSize)
              .sum();
      assertThat(Files.size(jar) - dynamoDb).isLessThan(LARGEST_JAR);
    }
  }

  /** Otherwise every deploy of the same commit would be taken for a new one. */
  @Test
  void doesNotTellWhenItWasBuilt() throws Exception {
    try (ZipFile zip = new ZipFile(System.getProperty("skill.jar"))) {
      LocalDateTime anHourAgo = LocalDateTime.now().minusHours(1);
      assertThat(zip.stream().map(ZipEntry::getTimeLocal)).allMatch(anHourAgo::isAfter);
    }
  }

  private static Map<String, String> environment(String spotifyUrl) {
    return Map.of("ALEXA_SKILL_ID", Events.SKILL_ID, "SPOTIFY_API_URL", spotifyUrl);
  }

  /** Lambda's own start script says where the hooks are. */
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
