package dev.tapedeck.contract;

import dev.tapedeck.language.PluralCategory;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A file of lines, and its problems compared with the English one. */
record LinesFile(Map<String, String> lines) {
  private static final Pattern PLACE = Pattern.compile("\\{([^}]*)\\}");
  private static final Pattern PLURAL = Pattern.compile("(.*)\\.(zero|one|two|few|many|other)");
  private static final String COUNT = "{count}";

  static LinesFile read(Path path) throws IOException {
    try (Reader reader = Files.newBufferedReader(path)) {
      return read(reader);
    }
  }

  static LinesFile read(Reader reader) throws IOException {
    Properties properties = new Properties();
    properties.load(reader);
    Map<String, String> lines = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> lines.put(key, properties.getProperty(key)));
    return new LinesFile(lines);
  }

  /** The keys that the code uses: those of the file, without plural categories. */
  Set<String> asked() {
    return lines.keySet().stream().map(this::asked).collect(Collectors.toCollection(TreeSet::new));
  }

  private String asked(String key) {
    Matcher plural = PLURAL.matcher(key);
    return plural.matches() && isPlural(plural.group(1)) ? plural.group(1) : key;
  }

  private boolean isPlural(String asked) {
    return lines.containsKey(form(asked, PluralCategory.OTHER));
  }

  private static String form(String asked, PluralCategory category) {
    return asked + "." + category.key();
  }

  /** Lines that depend on a number but have no plural forms. */
  List<String> withoutPlural() {
    return lines.keySet().stream()
        .filter(key -> !isPlural(asked(key)) && places(lines.get(key)).contains(COUNT))
        .toList();
  }

  /** The problems of another language's file compared with this one. */
  List<String> problemsOf(LinesFile that, Set<PluralCategory> categories) {
    List<String> problems = new ArrayList<>();
    Set<String> expected = new TreeSet<>();
    for (String asked : asked()) {
      for (String key : isPlural(asked) ? forms(asked, categories) : List.of(asked)) {
        expected.add(key);
        if (!that.lines.containsKey(key)) {
          problems.add("lacks " + key);
        } else if (!that.hasSamePlaces(key, lines.get(isPlural(asked) ? other(asked) : asked))) {
          problems.add("has other places in " + key);
        }
      }
    }
    that.lines.keySet().stream()
        .filter(key -> !expected.contains(key))
        .forEach(key -> problems.add("has a superfluous " + key));
    return problems;
  }

  private static List<String> forms(String asked, Set<PluralCategory> categories) {
    return categories.stream().sorted().map(category -> form(asked, category)).toList();
  }

  private static String other(String asked) {
    return form(asked, PluralCategory.OTHER);
  }

  /** A translation may omit the number, as in "in about an hour". */
  private boolean hasSamePlaces(String key, String line) {
    Set<String> mine = places(lines.get(key));
    Set<String> theirs = places(line);
    mine.remove(COUNT);
    theirs.remove(COUNT);
    return mine.equals(theirs);
  }

  private static Set<String> places(String line) {
    return PLACE
        .matcher(line)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
