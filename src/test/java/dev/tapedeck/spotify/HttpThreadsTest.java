package dev.tapedeck.spotify;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a call costs beside itself: threads woken for nothing. */
class HttpThreadsTest extends QueuedReplies {
  private static final int CALLS = 100;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  @Test
  void noThreadOfOkHttpOrOkioWakesForACall() {
    Spotify spotify = connection().as(TOKEN, Deadline.in(Duration.ofSeconds(60)));
    call(spotify, 1);
    long before = waits();
    call(spotify, CALLS);
    assertThat(waits() - before).as("waits of %s", names()).isLessThan(CALLS / 2);
    assertThat(names()).contains("Okio Watchdog");
  }

  private void call(Spotify spotify, int times) {
    for (int i = 0; i < times; i++) {
      reply(204, "");
      spotify.playback();
    }
  }

  /** How often these threads have gone to sleep. */
  private long waits() {
    return theirs().mapToLong(ThreadInfo::getWaitedCount).sum();
  }

  private Set<String> names() {
    return theirs().map(ThreadInfo::getThreadName).collect(Collectors.toSet());
  }

  private Stream<ThreadInfo> theirs() {
    return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
        .filter(Objects::nonNull) // It may have ended meanwhile.
        .filter(thread -> thread.getThreadName().matches("(OkHttp|Okio).*"));
  }
}
