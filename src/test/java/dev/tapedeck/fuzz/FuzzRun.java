package dev.tapedeck.fuzz;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Which random cases a fuzz test runs, from system properties:
 *
 * <ul>
 *   <li>{@code fuzz.count}: the number of cases, by default 2,000
 *   <li>{@code fuzz.seed}: by default a fixed one, so that a build does not fail by chance
 *   <li>{@code fuzz.first}: the first case, by default 0
 * </ul>
 *
 * <p>A case depends on the seed and its number only, so that it can be replayed alone.
 *
 * @param seed the seed of the whole run
 * @param first the number of the first case
 * @param count how many cases
 */
record FuzzRun(long seed, int first, int count) {
  private static final long DEFAULT_SEED = 20261130;
  private static final int DEFAULT_COUNT = 2_000;

  /** With more failures than this a report would repeat itself. */
  private static final int REPORTED = 20;

  /** With at most this many cases, each is printed. */
  private static final int PRINTED = 3;

  static FuzzRun fromProperties() {
    return new FuzzRun(
        Long.getLong("fuzz.seed", DEFAULT_SEED),
        Integer.getInteger("fuzz.first", 0),
        Integer.getInteger("fuzz.count", DEFAULT_COUNT));
  }

  /** The numbers of the cases. */
  IntStream cases() {
    return IntStream.range(first, first + count);
  }

  /** The source of all random choices of a case. */
  Random random(int number) {
    return new Random(mix(seed) ^ mix(number));
  }

  /** Whether a person replays a few cases and wants to see them. */
  boolean printsCases() {
    return count <= PRINTED;
  }

  /** How to replay a case, for the message of a failure. */
  String replay(int number, String test) {
    return "mvn -q test -Dtest=%s -Dfuzz.seed=%d -Dfuzz.first=%d -Dfuzz.count=1"
        .formatted(test, seed, number);
  }

  /** The first failures as one text; empty if there are none. */
  static String report(List<String> failures) {
    String shown = String.join("\n\n", failures.subList(0, Math.min(REPORTED, failures.size())));
    return failures.isEmpty() ? "" : failures.size() + " failures\n\n" + shown;
  }

  /** Spreads the bits, because seeds that are near each other give similar first numbers. */
  static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
