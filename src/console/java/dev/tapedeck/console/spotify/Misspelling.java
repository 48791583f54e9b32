package dev.tapedeck.console.spotify;

import java.util.Collection;

/**
 * Compares words as a search that forgives misspellings does: one letter may be missing, added,
 * changed or swapped with the next one if the longer word has {@value #MIN_LENGTH} letters or more,
 * two if it has {@value #LONG} or more.
 */
final class Misspelling {
  private static final int MIN_LENGTH = 5;
  private static final int LONG = 9;

  private Misspelling() {}

  static boolean isOfAny(String said, Collection<String> words) {
    return words.stream().anyMatch(word -> isOf(said, word));
  }

  private static boolean isOf(String said, String word) {
    if (said.equals(word)) {
      return true;
    }
    int length = Math.max(said.length(), word.length());
    int allowed = length >= LONG ? 2 : length >= MIN_LENGTH ? 1 : 0;
    return Math.abs(said.length() - word.length()) <= allowed && distance(said, word) <= allowed;
  }

  /** The number of edits between two words; a swap of two neighbors is one edit. */
  private static int distance(String one, String other) {
    int[][] edits = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        edits[i][j] = i == 0 || j == 0 ? i + j : edits(edits, one, other, i, j);
      }
    }
    return edits[one.length()][other.length()];
  }

  private static int edits(int[][] edits, String one, String other, int i, int j) {
    int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
    int least = Math.min(edits[i - 1][j], edits[i][j - 1]) + 1;
    least = Math.min(least, edits[i - 1][j - 1] + change);
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(least, edits[i - 2][j - 2] + 1) : least;
  }
}
