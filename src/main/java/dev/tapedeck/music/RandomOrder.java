package dev.tapedeck.music;

import java.security.SecureRandom;
import java.util.Collections;
import java.util.List;

/**
 * Random numbers for playing in random order.
 *
 * <p>They come from {@link SecureRandom}, because a SnapStart snapshot holds the state of any other
 * generator: every environment restored from it would play the same order. The JDK's generator is
 * seeded again after a restore.
 */
public final class RandomOrder {
  private static final SecureRandom RANDOM = new SecureRandom();

  private RandomOrder() {}

  /** A random index, at least {@code from} and less than {@code to}. */
  public static int index(int from, int to) {
    return RANDOM.nextInt(from, to);
  }

  public static void shuffle(List<?> list) {
    Collections.shuffle(list, RANDOM);
  }
}
