package dev.tapedeck.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds decades and years among normalized words, in which numbers are digits. */
final class EnglishYears {
  private static final Pattern DECADE = Pattern.compile("((?:1[5-9]|20)\\d)0s");

  private static final Pattern SHORT_DECADE = Pattern.compile("(\\d)0s");
  private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");

  /** Words for 2000 to 2009. */
  private static final Set<String> NOUGHTIES = Words.of("noughties naughties aughts oughts 00s");

  /** Words that belong to the years and to no genre: "from the early eighties". */
  private static final Set<String> AROUND =
      Words.of("from of in the early mid late during year years decade music songs song era");

  /** Words that only a year follows. */
  private static final Set<String> SAID = Words.of("from of in during year");

  private static final int CENTURY = 1900;
  private static final int MILLENNIUM = 2000;

  private EnglishYears() {}

  /** The first decade or year, and the other words. */
  static Optional<Dated> dated(List<String> said) {
    List<String> words = joined(said);
    for (int i = 0; i < words.size(); i++) {
      Optional<Years> years = years(words.get(i));
      if (years.isPresent()) {
        List<String> rest = new ArrayList<>(words);
        rest.remove(i);
        rest.removeIf(AROUND::contains);
        return Optional.of(new Dated(years.get(), String.join(" ", rest)));
      }
    }
    return Optional.empty();
  }

  /** "The year 1984", "from 1984". */
  static boolean isSaid(List<String> said) {
    return said.stream().anyMatch(SAID::contains);
  }

  /** How names of playlists write these years, the most usual first. */
  static List<String> names(Years years) {
    String first = String.valueOf(years.first());
    if (years.isYear()) {
      return List.of(first);
    }
    return years.first() >= CENTURY && years.first() < MILLENNIUM
        ? List.of(first.substring(2) + "s", first + "s")
        : List.of(first + "s");
  }

  private static Optional<Years> years(String word) {
    Matcher decade = DECADE.matcher(word);
    if (decade.matches()) {
      return Optional.of(Years.decade(Integer.parseInt(decade.group(1)) * 10));
    }
    if (NOUGHTIES.contains(word)) {
      return Optional.of(Years.decade(MILLENNIUM));
    }
    Matcher shortDecade = SHORT_DECADE.matcher(word);
    if (shortDecade.matches()) {
      int tens = Integer.parseInt(shortDecade.group(1)) * 10;
      return Optional.of(Years.decade((tens == 10 ? MILLENNIUM : CENTURY) + tens));
    }
    return YEAR.matcher(word).matches()
        ? Optional.of(Years.year(Integer.parseInt(word)))
        : Optional.empty();
  }

  /** "2 thousands" as "2000s", "19 hundreds" as "1900s", "1980 s" as "1980s". */
  private static List<String> joined(List<String> said) {
    List<String> words = new ArrayList<>();
    for (String word : said) {
      int last = words.size() - 1;
      String before = last < 0 ? "" : words.get(last);
      if (word.equals("thousands") && before.equals("2")) {
        words.set(last, "2000s");
      } else if (word.equals("hundreds") && before.matches("1[5-9]|20")) {
        words.set(last, before + "00s");
      } else if (word.equals("s") && YEAR.matcher(before).matches()) {
        words.set(last, before + "s");
      } else {
        words.add(word);
      }
    }
    return words;
  }
}
