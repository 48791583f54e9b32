package dev.tapedeck.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * English number words as digits: "nineteen eighty nine" is 1989, "one eighty two" 182, "two
 * thousand and one" 2001, "three oh three" 303, "twenty first" 21st, "nineties" 90s.
 *
 * <p>Numbers that follow one another become one, since 19 89 and 1989 sound the same. Digits stay
 * what they are, so that both may be mixed.
 */
final class EnglishNumbers {
  private static final List<String> UNITS =
      List.of(
          ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                  + " fifteen sixteen seventeen eighteen nineteen")
              .split(" "));
  private static final List<String> ORDINAL_UNITS =
      List.of(
          ("zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
                  + " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth")
              .split(" "));
  private static final List<String> TENS =
      List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
  private static final Map<String, Integer> POWERS =
      Map.of("hundred", 100, "thousand", 1_000, "million", 1_000_000);

  private static final Map<String, Integer> CARDINALS = cardinals();
  private static final Map<String, Integer> ORDINALS = ordinals();
  private static final Map<String, Integer> PLURALS = plurals();

  /** Roman numerals that are hardly ever anything else. */
  private static final Map<String, String> ROMAN =
      Map.of("ii", "2", "iii", "3", "iv", "4", "vi", "6", "vii", "7", "viii", "8", "ix", "9");

  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern GOES_ON = Pattern.compile("\\d+s?");

  /** So that no sum of spoken numbers can overflow. */
  private static final int LONGEST = 3;

  private final List<String> words;
  private final List<String> written = new ArrayList<>();
  private int at;

  private EnglishNumbers(List<String> words) {
    this.words = words;
  }

  private static Map<String, Integer> cardinals() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 1; i < UNITS.size(); i++) {
      numbers.put(UNITS.get(i), i);
    }
    for (int i = 0; i < TENS.size(); i++) {
      numbers.put(TENS.get(i), 10 * (i + 2));
    }
    return Map.copyOf(numbers);
  }

  private static Map<String, Integer> ordinals() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 1; i < ORDINAL_UNITS.size(); i++) {
      numbers.put(ORDINAL_UNITS.get(i), i);
    }
    for (int i = 0; i < TENS.size(); i++) {
      numbers.put(withoutY(TENS.get(i)) + "ieth", 10 * (i + 2));
    }
    return Map.copyOf(numbers);
  }

  /** "Sixes", "nineties", and "ninetys" as speech recognition may write it. */
  private static Map<String, Integer> plurals() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 1; i < UNITS.size(); i++) {
      numbers.put(UNITS.get(i) + (UNITS.get(i).endsWith("x") ? "es" : "s"), i);
    }
    for (int i = 0; i < TENS.size(); i++) {
      numbers.put(withoutY(TENS.get(i)) + "ies", 10 * (i + 2));
      numbers.put(TENS.get(i) + "s", 10 * (i + 2));
    }
    return Map.copyOf(numbers);
  }

  private static String withoutY(String ten) {
    return ten.substring(0, ten.length() - 1);
  }

  static List<String> inDigits(List<String> words) {
    return new EnglishNumbers(words).read();
  }

  private List<String> read() {
    while (at < words.size()) {
      write(next());
    }
    return written;
  }

  /** "Number" before digits is what is written "No.". */
  private void write(String word) {
    int last = written.size() - 1;
    if (isAfterDigits() && GOES_ON.matcher(word).matches()) {
      written.set(last, written.get(last) + word);
      return;
    }
    if (last >= 0 && written.get(last).equals("number") && DIGITS.matcher(word).matches()) {
      written.set(last, "no");
    }
    written.add(word);
  }

  private boolean isAfterDigits() {
    return !written.isEmpty() && DIGITS.matcher(written.get(written.size() - 1)).matches();
  }

  private String next() {
    if (isZero()) {
      at++;
      return "0";
    }
    long cardinal = cardinal();
    String word = word(at);
    boolean open = cardinal % 100 >= 20 && cardinal % 10 == 0;
    int ordinal = ending(ORDINALS, word, cardinal, open);
    if (ordinal > 0) {
      at++;
      return cardinal + ordinal + suffix(cardinal + ordinal);
    }
    int plural = ending(PLURALS, word, cardinal, open);
    if (plural > 0) {
      at++;
      return cardinal + plural + "s";
    }
    if (cardinal > 0) {
      return String.valueOf(cardinal);
    }
    at++;
    return ROMAN.getOrDefault(word, word);
  }

  /**
   * What such a word adds to a number: nothing unless it stands alone or after twenty to ninety.
   */
  private static int ending(Map<String, Integer> words, String word, long before, boolean open) {
    int value = words.getOrDefault(word, 0);
    return before == 0 || open && value < 10 ? value : 0;
  }

  /** "Oh" is a number only between numbers. */
  private boolean isZero() {
    String word = word(at);
    return word.equals(UNITS.get(0))
        || (word.equals("oh") || word.equals("o")) && isAfterDigits() && isNumber(word(at + 1));
  }

  private static boolean isNumber(String word) {
    return CARDINALS.containsKey(word)
        || word.equals("oh")
        || word.equals(UNITS.get(0))
        || DIGITS.matcher(word).matches();
  }

  /** "Two thousand and one"; 0, and nothing is read, if no number begins here. */
  private long cardinal() {
    long total = 0;
    long current = 0;
    boolean free = true;
    while (true) {
      skipLinking(free && total + current > 0);
      String word = word(at);
      if (POWERS.containsKey(word) && current < POWERS.get(word)) {
        long many = Math.max(1, current) * POWERS.get(word);
        boolean hundred = POWERS.get(word) == 100;
        total += hundred ? 0 : many;
        current = hundred ? many : 0;
        free = true;
        at++;
      } else if (free && isSmall()) {
        current += small();
        free = false;
      } else {
        return total + current;
      }
    }
  }

  /** The "a" of "a hundred", and within a number the "and" of "a hundred and one". */
  private void skipLinking(boolean within) {
    boolean and = within && word(at).equals("and") && CARDINALS.containsKey(word(at + 1));
    boolean one = !within && word(at).equals("a") && POWERS.containsKey(word(at + 1));
    if (and || one) {
      at++;
    }
  }

  /** Below a hundred in words, or a few digits before "thousand". */
  private boolean isSmall() {
    String word = word(at);
    boolean digits = DIGITS.matcher(word).matches() && word.length() <= LONGEST;
    return CARDINALS.containsKey(word) || digits && POWERS.containsKey(word(at + 1));
  }

  private int small() {
    String word = words.get(at++);
    int value = CARDINALS.getOrDefault(word, 0);
    if (value == 0) {
      return Integer.parseInt(word);
    }
    int unit = CARDINALS.getOrDefault(word(at), 0);
    if (value < 20 || unit == 0 || unit > 9) {
      return value;
    }
    at++;
    return value + unit;
  }

  private String word(int index) {
    return index < words.size() ? words.get(index) : "";
  }

  private static String suffix(long number) {
    if (number % 100 >= 11 && number % 100 <= 13) {
      return "th";
    }
    return switch ((int) (number % 10)) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }
}
