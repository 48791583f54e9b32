package dev.tapedeck.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Echo;
import dev.tapedeck.console.alexa.Exchange;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random changes of Spotify's answers, for every command of overview.psv, over real HTTP. Every
 * turn has a valid response in time that says nothing that is not so, no secret gets out, and no
 * call that changes something is sent again if it may have been executed.
 */
class SpotifyAnswersFuzzTest {
  private static final Path OVERVIEW =
      Path.of("src/test/resources/dev/tapedeck/command/overview.psv");

  /** Several, because many cases wait for a second before a retry. */
  private static final int THREADS = 6;

  /** All paths that the skill may call; an id is one segment. */
  private static final Pattern KNOWN_CALL =
      Pattern.compile(
          ("GET /v1/(me/player(/devices|/queue|/recently-played)?|search|me/playlists|me/tracks"
                  + "|me/top/(tracks|artists)|me/shows|me/audiobooks|me/episodes"
                  + "|me/library/contains|me|playlists/ID(/items)?|albums/ID(/tracks)?|artists/ID(/albums)?"
                  + "|shows/ID(/episodes)?|episodes/ID|audiobooks/ID(/chapters)?|chapters/ID"
                  + "|tracks/ID)"
                  + "|PUT /v1/(me/player(/play|/pause|/seek|/volume|/shuffle|/repeat)?|me/library|playlists/ID)"
                  + "|POST /v1/(me/player/(next|previous|queue)|me/playlists|playlists/ID/items)"
                  + "|DELETE /v1/(me/library|playlists/ID/items)")
              .replace("ID", "[^/]+"));

  private static final Pattern NOT_IDEMPOTENT = Pattern.compile("POST ");

  private final FuzzRun run = FuzzRun.fromProperties();
  private final List<String> failures = Collections.synchronizedList(new ArrayList<>());
  private final Map<Turn, Baseline> baselines = new ConcurrentHashMap<>();
  @TempDir private Path folder;
  private CapturedLog log;

  /** An utterance of overview.psv, as a one-shot or in an open session. */
  private record Turn(String command, boolean memory, String words, boolean oneShot) {}

  /**
   * What happens without changes.
   *
   * @param posts each POST that succeeds, without the speaker, as often as it does
   */
  private record Baseline(String speech, boolean writes, List<String> posts) {}

  @Test
  void everyAnswerOfSpotifysLeadsToAValidResponse() throws Exception {
    List<Turn> turns = turns();
    BlockingQueue<FuzzedHome> homes = new LinkedBlockingQueue<>();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try (CapturedLog captured = CapturedLog.start()) {
      log = captured;
      for (int i = 0; i < THREADS; i++) {
        homes.add(new FuzzedHome(folder));
      }
      List<Future<?>> cases = new ArrayList<>();
      run.cases().forEach(number -> cases.add(threads.submit(() -> run(number, turns, homes))));
      for (Future<?> one : cases) {
        await(one);
      }
    } finally {
      threads.shutdown();
      homes.forEach(FuzzedHome::close);
    }
    Collections.sort(failures);
    assertThat(FuzzRun.report(failures)).isEmpty();
  }

  private static void await(Future<?> one) throws InterruptedException {
    try {
      one.get();
    } catch (ExecutionException failed) {
      throw new AssertionError(failed.getCause());
    }
  }

  private Void run(int number, List<Turn> turns, BlockingQueue<FuzzedHome> homes)
      throws InterruptedException {
    FuzzedHome home = homes.take();
    try {
      Random random = run.random(number);
      Turn turn = turns.get(random.nextInt(turns.size()));
      Baseline baseline = baselines.computeIfAbsent(turn, t -> baseline(home, t));
      Echo echo = home.echo(turn.memory());
      open(echo, turn);
      home.proxy.unchanged();
      home.proxy.change(random.nextLong());
      log.take();
      check(number, home, echo, turn, baseline);
    } catch (RuntimeException unexpected) {
      failures.add("thrown: " + unexpected + " in case " + number);
    } finally {
      homes.add(home);
    }
    return null;
  }

  private static void open(Echo echo, Turn turn) {
    if (!turn.oneShot()) {
      echo.say("open tape deck");
    }
  }

  private static Exchange say(Echo echo, Turn turn) {
    boolean asIs = !turn.oneShot() || turn.words().startsWith("open ");
    return echo.say(asIs ? turn.words() : "ask tape deck to " + turn.words());
  }

  private static Baseline baseline(FuzzedHome home, Turn turn) {
    Echo echo = home.echo(turn.memory());
    open(echo, turn);
    home.proxy.unchanged();
    Exchange exchange = say(echo, turn);
    boolean writes = home.proxy.calls().stream().anyMatch(c -> c.isWrite() && c.accepted());
    return new Baseline(exchange.spoken(), writes, successfulPosts(home.proxy.calls()));
  }

  private void check(int number, FuzzedHome home, Echo echo, Turn turn, Baseline baseline) {
    long start = System.nanoTime();
    long cpuStart = cpuNanos();
    Exchange exchange = say(echo, turn);
    TurnChecks checks = new TurnChecks();
    checks.time(
        Duration.ofNanos(System.nanoTime() - start), Duration.ofNanos(cpuNanos() - cpuStart));
    String logged = log.take();
    String response = exchange.response().toString();
    checks.require(exchange.response().isObject(), "no response: " + exchange.note());
    checks.amazonsSchema(response.getBytes(UTF_8), exchange.response());
    exchange.violations().forEach(broken -> checks.require(false, "contract: " + broken));
    checks.log(logged);
    checks.secrecy("the response", response, List.of(home.token()));
    checks.secrecy("the log", logged, List.of(home.token(), "amzn1.ask.account"));
    List<FuzzingProxy.Call> calls = home.proxy.calls();
    SpeechChecks.of(exchange.response(), home.proxy.planted())
        .forEach(sign -> checks.require(false, sign));
    checkWrites(checks, calls, exchange.spoken(), baseline);
    checkCalls(checks, calls);
    report(number, checks, turn, exchange, calls, logged);
  }

  private static void checkWrites(
      TurnChecks checks, List<FuzzingProxy.Call> calls, String spoken, Baseline baseline) {
    boolean executed = calls.stream().anyMatch(c -> c.isWrite() && c.executed());
    checks.require(
        executed || !baseline.writes() || !spoken.equals(baseline.speech()),
        "said as if it was done, though nothing was executed: " + spoken);
    boolean started =
        calls.stream()
            .anyMatch(
                c ->
                    c.isWrite()
                        && c.accepted()
                        && c.target().matches("/v1/me/player(/play)?([?].*)?"));
    checks.require(
        started || !spoken.startsWith("Playing "),
        "said that it plays, though nothing was started");
    List<String> posts = successfulPosts(calls);
    for (String post : Set.copyOf(posts)) {
      int most = Math.max(1, Collections.frequency(baseline.posts(), post));
      checks.require(Collections.frequency(posts, post) <= most, "executed too often: " + post);
    }
    Set<String> unclear = new HashSet<>();
    for (FuzzingProxy.Call call : calls) {
      String line = line(call);
      checks.require(!unclear.contains(line), "sent again after an unclear outcome: " + line);
      if (NOT_IDEMPOTENT.matcher(line).lookingAt() && call.executed() && !call.accepted()) {
        unclear.add(line);
      }
    }
  }

  private static List<String> successfulPosts(List<FuzzingProxy.Call> calls) {
    return calls.stream()
        .filter(call -> call.executed() && call.accepted())
        .map(call -> line(call).replaceFirst("[?&]device_id=[^& ]*", ""))
        .filter(line -> NOT_IDEMPOTENT.matcher(line).lookingAt())
        .toList();
  }

  private static String line(FuzzingProxy.Call call) {
    return call.method() + " " + call.target() + " " + call.body();
  }

  private static void checkCalls(TurnChecks checks, List<FuzzingProxy.Call> calls) {
    for (FuzzingProxy.Call call : calls) {
      String path = call.target().split("[?]")[0];
      checks.require(
          KNOWN_CALL.matcher(call.method() + " " + path).matches(), "an unknown call: " + call);
    }
    checks.require(calls.size() <= 20, calls.size() + " calls");
  }

  private void report(
      int number,
      TurnChecks checks,
      Turn turn,
      Exchange exchange,
      List<FuzzingProxy.Call> calls,
      String logged) {
    String details =
        "case %d: %s%n  %s%n  %s%n  answer: %s%n  log: %s"
            .formatted(
                number,
                run.replay(number, "SpotifyAnswersFuzzTest"),
                turn,
                calls.stream().map(Object::toString).collect(Collectors.joining("\n  ")),
                exchange.response(),
                logged.strip());
    if (run.printsCases()) {
      System.out.println(details);
    }
    if (!checks.violations().isEmpty()) {
      failures.add(String.join("\n", checks.violations()) + "\n" + details);
    }
  }

  private static List<Turn> turns() throws IOException {
    List<Turn> turns = new ArrayList<>();
    for (String line : Files.readAllLines(OVERVIEW)) {
      String[] columns = line.split("\\|", -1);
      if (line.startsWith("#") || columns[0].equals("command")) {
        continue;
      }
      boolean memory = columns[1].equals("memory");
      turns.add(new Turn(columns[0], memory, columns[2], false));
      if (!columns[4].isEmpty()) {
        turns.add(new Turn(columns[0], memory, columns[2], true));
      }
    }
    return turns;
  }

  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
