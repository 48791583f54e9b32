package dev.tapedeck.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.spotify.Faults;
import dev.tapedeck.console.spotify.PlaylistView;
import dev.tapedeck.testing.Home;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A property of all commands and all faults of the stand-in Spotify: whatever happens to a POST
 * (next, previous, queue-add, playlist-add, create), what the listener said takes effect once or
 * not at all. The utterances are those of overview.psv.
 */
class NeverSentTwiceTest {
  private static final String COMMENT = "#";

  /** Long waits and faults that are remembered: each needs a skill of its own, at the end. */
  private static final Predicate<String> LAST =
      fault -> fault.startsWith("rate-limit") || fault.equals("quota");

  /** An utterance, and the requests of its command. */
  private record Row(String words, String requests) {
    boolean posts() {
      return requests.contains("POST ");
    }
  }

  /** What a POST changes: the current item, the queue, and the playlists. */
  private record State(String current, List<String> queue, List<List<String>> playlists) {
    static State of(Home home) {
      return new State(
          home.player().uri(),
          home.player().queue(),
          home.spotify.playlists("sam").stream().map(PlaylistView::uris).toList());
    }
  }

  @Test
  void everyUtteranceWithAPostTakesEffectAtMostOnceWhateverTheFault() throws Exception {
    List<Row> rows = rowsWithAPost();
    assertThat(rows).hasSizeGreaterThan(5);
    assertThat(inParallel(rows, NeverSentTwiceTest::violations)).isEmpty();
  }

  /** Every command, not only those whose row has a POST. */
  @Test
  void noCommandSendsAPostAgainAfterALostAnswer() throws Exception {
    assertThat(inParallel(rows(), row -> repeatedPosts(row, "lost-answer", Map.of("only", "POST"))))
        .isEmpty();
  }

  @Test
  void everyUtteranceChangesTheStateTwiceIfItIsSaidTwice() throws Exception {
    List<Row> rows = rowsWithAPost();
    assertThat(
            inParallel(
                rows,
                row -> {
                  try (Home home = home()) {
                    State before = State.of(home);
                    home.ask(row.words());
                    State after = State.of(home);
                    home.ask(row.words());
                    boolean differ = !before.equals(after) && !after.equals(State.of(home));
                    // A song is not added again, nor a playlist of the same name made.
                    boolean once = row.words().matches("(add|make) .*");
                    return differ || once ? List.of() : List.of(row);
                  }
                }))
        .isEmpty();
  }

  private static List<String> violations(Row row) {
    List<String> violations = new ArrayList<>();
    List<State> allowed = statesOf(row);
    assertThat(allowed).as(row.words()).hasSizeGreaterThan(1);
    try (Home home = home()) {
      for (String fault : Faults.names().stream().filter(LAST.negate()).toList()) {
        reset(home);
        check(home, row, fault, allowed).ifPresent(violations::add);
      }
    }
    for (String fault : Faults.names().stream().filter(LAST).toList()) {
      try (Home home = home()) {
        check(home, row, fault, allowed).ifPresent(violations::add);
      }
    }
    return violations;
  }

  /** The state without the command, and after each of its POSTs, of which it may have several. */
  private static List<State> statesOf(Row row) {
    List<State> states = new ArrayList<>();
    int posts = 1;
    for (int executed = 0; executed <= posts; executed++) {
      try (Home home = home()) {
        home.spotify.faults().on("error-500", Map.of("only", "POST", "after", executed));
        home.ask(row.words());
        states.add(State.of(home));
        posts = posts(home).size();
      }
    }
    return states.stream().distinct().toList();
  }

  private static List<String> posts(Home home) {
    return home.spotify.calls().stream()
        .filter(call -> call.method().equals("POST"))
        .map(call -> call.target() + call.body())
        .toList();
  }

  private static Optional<String> check(Home home, Row row, String fault, List<State> allowed) {
    // Once, so that a second attempt would take effect.
    home.spotify.faults().on(fault, Map.of("only", "POST", "times", 1));
    String spoken = home.ask(row.words()).spoken();
    State after = State.of(home);
    return allowed.contains(after)
        ? Optional.empty()
        : Optional.of(row.words() + " with " + fault + ": " + spoken);
  }

  private static List<String> repeatedPosts(Row row, String fault, Map<String, ?> options) {
    try (Home home = home()) {
      home.spotify.faults().on(fault, options);
      home.ask(row.words());
      List<String> posts = posts(home);
      return posts.size() == posts.stream().distinct().count()
          ? List.of()
          : List.of(row.words() + ": " + posts);
    }
  }

  /** In the middle of an album, so that "previous" has somewhere to go twice. */
  private static Home home() {
    Home home = new Home();
    prepare(home);
    return home;
  }

  private static void reset(Home home) {
    home.spotify.reset();
    home.link(Optional.of(home.spotify.issueToken("sam")));
    prepare(home);
  }

  private static void prepare(Home home) {
    for (int track = 0; track < 3; track++) {
      home.spotify.act("sam", Map.of("do", "next"));
    }
  }

  private static <T> List<T> inParallel(List<Row> rows, Function<Row, List<T>> check)
      throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(12);
    try {
      List<Callable<List<T>>> tasks = new ArrayList<>();
      rows.forEach(row -> tasks.add(() -> check.apply(row)));
      List<T> results = new ArrayList<>();
      for (Future<List<T>> result : threads.invokeAll(tasks)) {
        results.addAll(result.get());
      }
      return results;
    } finally {
      threads.shutdown();
    }
  }

  /** One row for the same requests. */
  private static List<Row> rowsWithAPost() throws IOException {
    Map<String, Row> byRequests = new LinkedHashMap<>();
    rows().stream().filter(Row::posts).forEach(row -> byRequests.putIfAbsent(row.requests(), row));
    return List.copyOf(byRequests.values());
  }

  private static List<Row> rows() throws IOException {
    try (InputStream file = NeverSentTwiceTest.class.getResourceAsStream("overview.psv")) {
      Stream<String> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines();
      return lines
          .skip(1)
          .filter(line -> !line.startsWith(COMMENT))
          .map(line -> line.split("\\|", -1))
          .map(columns -> new Row(columns[2], columns[3]))
          .distinct()
          .toList();
    }
  }
}
