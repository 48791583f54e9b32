package dev.tapedeck.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of a catalogue's name that is not the title: what is in brackets, after a dash with spaces
 * around it, or from "feat." on.
 *
 * <p>Names come from anybody, so they are scanned once, in linear time. A regular expression would
 * look for the end of each bracket again.
 *
 * @param start the index of its first character, with the bracket or the space before it
 * @param end the index after its last character
 * @param text without the bracket or the dash
 */
public record Addition(int start, int end, String text) {
  private static final String OPENING = "([（【";
  private static final String CLOSING = ")]）】";
  private static final String DASHES = "-–—";

  /** The additions of a name, in their order. */
  public static List<Addition> in(String name) {
    List<Addition> additions = new ArrayList<>();
    Scanner scanner = new Scanner(name);
    for (Optional<Addition> next = scanner.next(); next.isPresent(); next = scanner.next()) {
      additions.add(next.get());
    }
    return additions;
  }

  /** The name with a space in place of each of these additions. */
  public static String removed(String name, List<Addition> additions) {
    StringBuilder rest = new StringBuilder(name.length());
    int from = 0;
    for (Addition addition : additions) {
      rest.append(name, from, addition.start()).append(' ');
      from = addition.end();
    }
    return rest.append(name, from, name.length()).toString();
  }

  private static final class Scanner {
    private final String name;
    private int at;

    /** The first closing bracket that is not before {@link #at}; the length if there is none. */
    private int closing;

    Scanner(String name) {
      this.name = name;
    }

    Optional<Addition> next() {
      while (at < name.length()) {
        int start = at++;
        Optional<Addition> found =
            isSpace(start)
                ? afterSpaces(start)
                : OPENING.indexOf(name.charAt(start)) >= 0 ? bracket(start) : Optional.empty();
        if (found.isPresent()) {
          at = found.get().end();
          return found;
        }
      }
      return Optional.empty();
    }

    private Optional<Addition> bracket(int start) {
      closing = Math.max(closing, start);
      while (closing < name.length() && CLOSING.indexOf(name.charAt(closing)) < 0) {
        closing++;
      }
      return closing == name.length()
          ? Optional.empty()
          : Optional.of(new Addition(start, closing + 1, name.substring(start + 1, closing)));
    }

    /** An addition that reaches to the end, if one begins after these spaces. */
    private Optional<Addition> afterSpaces(int start) {
      at = endOfSpaces(start);
      int word = at;
      while (at < name.length() && !isSpace(at) && at - word <= "featuring".length()) {
        at++;
      }
      int end = at;
      at = word; // The word itself may contain a bracket.
      if (end == name.length() || !isSpace(end)) {
        return Optional.empty();
      }
      boolean dash = end - word == 1 && DASHES.indexOf(name.charAt(word)) >= 0;
      boolean guest = CatalogueEnglish.isBeforeGuest(name.substring(word, end));
      int text = dash ? endOfSpaces(end) : word;
      return dash || guest
          ? Optional.of(new Addition(start, name.length(), name.substring(text)))
          : Optional.empty();
    }

    private int endOfSpaces(int from) {
      int end = from;
      while (end < name.length() && isSpace(end)) {
        end++;
      }
      return end;
    }

    private boolean isSpace(int index) {
      char character = name.charAt(index);
      return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
  }
}
