package dev.tapedeck.fuzz;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
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

  /** How many failures of a kind are reported in full. */
  private static final int EXAMPLES = 4;

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

  /**
   * The failures as one text, by kind, with examples of each. Empty if there are none.
   *
   * @param failures each begins with its kind, a colon, and details
   */
  static String report(List<String> failures) {
    if (failures.isEmpty()) {
      return "";
    }
    Map<String, List<String>> kinds =
        failures.stream()
            .collect(groupingBy(failure -> failure.split(":")[0], TreeMap::new, toList()));
    StringBuilder report = new StringBuilder(failures.size() + " failures\n");
    kinds.forEach((kind, all) -> report.append(all.size() + " x " + kind + "\n"));
    for (List<String> all : kinds.values()) {
      all.stream().limit(EXAMPLES).forEach(failure -> report.append('\n').append(failure));
    }
    return report.toString();
  }

  /** Spreads the bits, because seeds that are near each other give similar first numbers. */
  static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
