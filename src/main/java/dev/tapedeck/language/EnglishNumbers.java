package dev.tapedeck.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Converts English number words to digits: "nineteen eighty nine" is 1989, "one eighty two" 182,
 * "two thousand and one" 2001, "three oh three" 303, "twenty first" 21st, "nineties" 90s.
 *
 * <p>Consecutive numbers are joined, because 19 89 and 1989 sound the same. Words and digits may be
 * mixed.
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
      Map.of("hundred", 100, "thousand", 1_000, "million", 1_000_000, "billion", 1_000_000_000);

  private static final Map<String, Integer> CARDINALS = cardinals();
  private static final Map<String, Integer> ORDINALS = ordinals();
  private static final Map<String, Integer> PLURALS = plurals();

  /** Words before a number, as {@link EnglishSpelling} abbreviates them: "Volume IV", "Part I". */
  private static final Set<String> COUNTED =
      Words.of(
          "vol pt chapter act scene book opus disc phase level episode suite symphony bowl"
              + " wrestlemania");

  private static final Set<String> SPOKEN_ZEROS = Words.of("oh o zero");

  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern CONTINUATION = Pattern.compile("\\d+s?");

  /** The most digits before "thousand", so that no sum overflows. */
  private static final int MAX_DIGITS = 3;

  private final List<String> words;
  private final List<String> result = new ArrayList<>();

  /** The digits at the end, which are not in the result yet. */
  private final StringBuilder number = new StringBuilder();

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

  /** "Sixes", "nineties", and "ninetys", which speech recognition may write. */
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
    return EnglishNumberForms.alike(new EnglishNumbers(words).read());
  }

  private List<String> read() {
    while (at < words.size()) {
      write(next());
    }
    endNumber();
    return result;
  }

  /**
   * Appends a word. Digits are appended to the digits before them. "Number" before digits becomes
   * "no", the spelling of "No. 1".
   */
  private void write(String word) {
    boolean digits = DIGITS.matcher(word).matches();
    if (isAfterDigits() && CONTINUATION.matcher(word).matches()) {
      number.append(word);
      if (!digits) {
        endNumber();
      }
      return;
    }
    endNumber();
    if (!digits) {
      result.add(word);
      return;
    }
    int last = result.size() - 1;
    if (last >= 0 && result.get(last).equals("number")) {
      result.set(last, "no");
    }
    number.append(word);
  }

  private void endNumber() {
    if (isAfterDigits()) {
      result.add(number.toString());
      number.setLength(0);
    }
  }

  private boolean isAfterDigits() {
    return !number.isEmpty();
  }

  /** The last word that was written; empty after digits. */
  private String lastWord() {
    return isAfterDigits() || result.isEmpty() ? "" : result.get(result.size() - 1);
  }

  private String next() {
    if (isZero()) {
      at++;
      return "0";
    }
    boolean twice = word(at).equals("double") || isOh(at) && isNumber(word(at + 2));
    if (twice && SPOKEN_ZEROS.contains(word(at + 1))) {
      at += 2;
      return "00";
    }
    long cardinal = cardinal();
    String word = word(at);
    boolean afterTens = cardinal % 100 >= 20 && cardinal % 10 == 0;
    int ordinal = ending(ORDINALS, word, cardinal, afterTens);
    if (ordinal > 0) {
      at++;
      return cardinal + ordinal + suffix(cardinal + ordinal);
    }
    int plural = ending(PLURALS, word, cardinal, afterTens);
    if (plural > 0) {
      at++;
      return cardinal + plural + "s";
    }
    if (cardinal > 0) {
      return String.valueOf(cardinal);
    }
    at++;
    Optional<String> roman =
        COUNTED.contains(lastWord()) ? RomanNumerals.counted(word) : RomanNumerals.inAnyPlace(word);
    return roman.orElse(word);
  }

  /**
   * The value of an ordinal or plural that ends a number; 0 unless it stands alone or after twenty
   * to ninety.
   *
   * @param afterTens whether the number before it ends with twenty to ninety
   */
  private static int ending(
      Map<String, Integer> words, String word, long before, boolean afterTens) {
    int value = words.getOrDefault(word, 0);
    return before == 0 || afterTens && value < 10 ? value : 0;
  }

  /** Whether a zero is next. "Oh" is one only between numbers and after "point". */
  private boolean isZero() {
    String word = word(at);
    return word.equals(UNITS.get(0))
        || SPOKEN_ZEROS.contains(word)
            && (isAfterDigits() && isNumber(word(at + 1)) || isAfterPoint());
  }

  /** The first of "oh oh seven". */
  private boolean isOh(int index) {
    return SPOKEN_ZEROS.contains(word(index)) && !isAfterDigits();
  }

  private boolean isAfterPoint() {
    int last = result.size() - 1;
    return last > 0 && lastWord().equals("point") && DIGITS.matcher(result.get(last - 1)).matches();
  }

  private static boolean isNumber(String word) {
    return CARDINALS.containsKey(word)
        || PLURALS.containsKey(word)
        || word.equals("oh")
        || word.equals(UNITS.get(0))
        || DIGITS.matcher(word).matches();
  }

  /**
   * Reads a cardinal: "two thousand and one". Returns 0 and reads nothing if no number begins here.
   */
  private long cardinal() {
    long total = 0;
    long current = 0;
    boolean expectsSmall = true;
    while (true) {
      skipLinking(expectsSmall && total + current > 0);
      String word = word(at);
      if (POWERS.containsKey(word) && current < POWERS.get(word)) {
        long value = Math.max(1, current) * POWERS.get(word);
        boolean hundred = POWERS.get(word) == 100;
        total += hundred ? 0 : value;
        current = hundred ? value : 0;
        expectsSmall = true;
        at++;
      } else if (expectsSmall && isSmall()) {
        current += small();
        expectsSmall = false;
      } else {
        return total + current;
      }
    }
  }

  /** Skips the "a" of "a hundred", and within a number the "and" of "a hundred and one". */
  private void skipLinking(boolean within) {
    boolean and = within && word(at).equals("and") && CARDINALS.containsKey(word(at + 1));
    boolean one = !within && word(at).equals("a") && POWERS.containsKey(word(at + 1));
    if (and || one) {
      at++;
    }
  }

  /** Whether a number below a hundred is next, or a few digits before "hundred" or "thousand". */
  private boolean isSmall() {
    String word = word(at);
    boolean digits = DIGITS.matcher(word).matches() && word.length() <= MAX_DIGITS;
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
