package dev.tapedeck.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tapedeck.Events;
import dev.tapedeck.LambdaHandler;
import dev.tapedeck.Settings;
import dev.tapedeck.alexa.AlexaApi;
import dev.tapedeck.console.FileMemory;
import dev.tapedeck.console.alexa.InteractionModel;
import dev.tapedeck.console.alexa.InteractionModel.Intent;
import dev.tapedeck.console.alexa.ResponseContract;
import dev.tapedeck.console.spotify.StandInSpotify;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random changes of real envelopes, through the Lambda handler: bytes in, bytes out. Every response
 * is valid and in time, no secret gets out, and only a request of this skill with a known intent
 * reaches Spotify.
 */
class EnvelopeFuzzTest {
  private static final Instant START = Instant.parse("2026-11-30T18:00:00Z");
  private static final ObjectMapper STRICT =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          // Parsers differ in which of two members of a name they take.
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();
  private static final Set<String> SPOKEN = Set.of("LaunchRequest", "IntentRequest");

  private final FuzzRun run = FuzzRun.fromProperties();
  private final StandInSpotify spotify = start();
  private final List<String> failures = new ArrayList<>();
  @TempDir private Path folder;
  private InteractionModel model;
  private Set<String> intents;
  private EnvelopeSamples samples;
  private ResponseContract contract;
  private LambdaHandler skill;
  private String token;
  private CapturedLog log;

  @BeforeEach
  void startSkill() throws IOException {
    model = InteractionModel.read(InteractionModel.file(Path.of(""), "en-US"));
    intents = model.intents().stream().map(Intent::name).collect(Collectors.toSet());
    samples = new EnvelopeSamples(model);
    contract = new ResponseContract(model);
    spotify.lag(Duration.ZERO);
    Settings settings = new Settings(Events.SKILL_ID, spotify.apiUrl());
    AlexaApi unreachable = AlexaApi.trusting(address -> false);
    skill = new LambdaHandler(settings, new FileMemory(memoryFile()), unreachable);
    log = CapturedLog.start();
  }

  @AfterEach
  void stop() {
    log.close();
    spotify.close();
  }

  @Test
  void everyEnvelopeHasAValidAnswerAndABrokenOneChangesNothing() throws IOException {
    for (int number : run.cases().toArray()) {
      resetIfChanged();
      run(number);
    }
    assertThat(FuzzRun.report(failures)).isEmpty();
  }

  private void run(int number) throws IOException {
    Random random = run.random(number);
    ObjectNode good = request(random);
    byte[] sent = new EnvelopeMutator(random).mutated(good);
    spotify.forgetCalls();
    log.take();
    State before = state();
    long start = System.nanoTime();
    long cpuStart = cpuNanos();
    TurnChecks checks = new TurnChecks();
    byte[] answer = answerOrNothing(sent, checks);
    checks.time(
        Duration.ofNanos(System.nanoTime() - start), Duration.ofNanos(cpuNanos() - cpuStart));
    String logged = log.take();
    check(checks, sent, answer, logged);
    checkState(checks, sent, tree(answer), before);
    report(number, checks, sent, answer, logged);
  }

  /** A good request, often in a session after another one. */
  private ObjectNode request(Random random) throws IOException {
    int choice = random.nextInt(4);
    if (choice < 2) {
      return samples.any(random, token);
    }
    boolean related = choice == 2;
    ObjectNode first = related ? samples.opener(random, token) : samples.any(random, token);
    JsonNode answer = STRICT.readTree(send(first.toString().getBytes(UTF_8)));
    ObjectNode next = related ? samples.followUp(random, token) : samples.any(random, token);
    return EnvelopeSamples.inSession(next, answer.path("sessionAttributes"));
  }

  private void check(TurnChecks checks, byte[] sent, byte[] answer, String logged) {
    String text = new String(answer, UTF_8);
    checks.response(tree(sent), answer, tree(answer), contract);
    checks.log(logged);
    List<String> tokens = List.of(token, EnvelopeSamples.ALEXA_TOKEN);
    checks.secrecy("the response", text, tokens);
    checks.secrecy("the log", logged, tokens);
    List<String> ids =
        List.of(EnvelopeSamples.ACCOUNT, EnvelopeSamples.DEVICE, EnvelopeSamples.PERSON);
    checks.secrecy("the log", logged, ids);
    // Session attributes may name the person and the Echo: they go back to Alexa only.
    checks.secrecy("the answer", tree(answer).path("response").toString(), ids);
    checks.secrecy("the response", text, List.of(EnvelopeSamples.ACCOUNT));
    checks.require(logged.lines().count() <= 3, "the log has " + logged.lines().count() + " lines");
    checks.require(!logged.contains("\nforged"), "the log has a forged line");
  }

  /**
   * What cannot be read as JSON may or may not be understood, unless it does not name the skill.
   */
  private void checkState(TurnChecks checks, byte[] sent, JsonNode answer, State before)
      throws IOException {
    JsonNode envelope = tree(sent);
    boolean own = applicationId(envelope).equals(Events.SKILL_ID);
    String type = envelope.path("request").path("type").asText("");
    JsonNode intent = envelope.path("request").path("intent").path("name");
    boolean isCommand =
        SPOKEN.contains(type)
            && (type.equals("LaunchRequest") || intents.contains(intent.asText("")));
    boolean ambiguous = !envelope.isObject() && new String(sent, UTF_8).contains(Events.SKILL_ID);
    if (!ambiguous && !(own && isCommand)) {
      checks.require(state().music().equals(before.music()), "Spotify's state changed");
    }
    if (!ambiguous && !own) {
      checks.require(state().equals(before), "the memory changed");
      checks.require(spotify.calls().isEmpty(), "a call for another skill: " + spotify.calls());
      checks.require(answer.path("response").isEmpty(), "an answer for another skill");
    }
  }

  private void report(int number, TurnChecks checks, byte[] sent, byte[] answer, String logged) {
    String details =
        "case %d: %s%n  sent: %s%n  answer: %s%n  log: %s"
            .formatted(
                number,
                run.replay(number, "EnvelopeFuzzTest"),
                shown(sent),
                shown(answer),
                logged.strip());
    if (run.printsCases()) {
      System.out.println(details);
    }
    if (!checks.violations().isEmpty()) {
      failures.add(String.join("\n", checks.violations()) + "\n" + details);
    }
  }

  private String shown(byte[] json) {
    String text = new String(json, UTF_8);
    return run.printsCases() || text.length() <= 6_000
        ? text
        : text.substring(0, 6_000) + "… " + text.length() + " characters";
  }

  /** Everything that a request could change. */
  private record State(String music, String memory) {}

  private State state() throws IOException {
    String saved =
        Stream.of("track", "album", "artist", "show", "episode", "audiobook")
            .map(type -> spotify.savedUris("sam", type).toString())
            .collect(Collectors.joining());
    String music =
        spotify.player("sam") + "" + spotify.speakers("sam") + spotify.playlists("sam") + saved;
    return new State(music, Files.exists(memoryFile()) ? Files.readString(memoryFile()) : "");
  }

  private void resetIfChanged() throws IOException {
    boolean changed = spotify.calls().stream().anyMatch(call -> !call.method().equals("GET"));
    if (token == null || changed) {
      spotify.reset(START);
      token = spotify.issueToken("sam");
    }
    Files.deleteIfExists(memoryFile());
  }

  private Path memoryFile() {
    return folder.resolve("memory.json");
  }

  private byte[] send(byte[] request) throws IOException {
    ByteArrayOutputStream response = new ByteArrayOutputStream();
    skill.handleRequest(new ByteArrayInputStream(request), response, null);
    return response.toByteArray();
  }

  private byte[] answerOrNothing(byte[] request, TurnChecks checks) {
    try {
      return send(request);
    } catch (IOException | RuntimeException | StackOverflowError thrown) {
      checks.require(false, "thrown: " + thrown);
      return new byte[0];
    }
  }

  /** Where the skill finds it: in the context, or in the session if there is no context. */
  private static String applicationId(JsonNode envelope) {
    JsonNode system = envelope.path("context").path("System");
    JsonNode holder = system.isObject() ? system : envelope.path("session");
    return holder.path("application").path("applicationId").asText("");
  }

  private static JsonNode tree(byte[] json) {
    try {
      return STRICT.readTree(json);
    } catch (IOException notJson) {
      return MissingNode.getInstance();
    }
  }

  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static StandInSpotify start() {
    try {
      return StandInSpotify.start(0);
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
