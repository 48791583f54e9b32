package dev.tapedeck.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.language.Language;
import dev.tapedeck.language.Languages;
import dev.tapedeck.language.PluralCategory;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file of every language has exactly the lines that the code uses. */
class LinesFilesTest {
  private static final Path FOLDER = Path.of("src/main/resources/lines");
  private static final Path ENGLISH = FOLDER.resolve("lines.properties");
  private static final Path CODE = Path.of("src/main/java");
  private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern NAME_OF_CONSTANT = Pattern.compile("\\b[A-Z][A-Z_]+\\b");

  private static final Set<PluralCategory> ENGLISH_FORMS =
      Set.of(PluralCategory.ONE, PluralCategory.OTHER);

  @Test
  void everyFileHasTheKeysAndPlaceholdersOfTheEnglishOne() throws IOException {
    LinesFile english = LinesFile.read(ENGLISH);
    for (Language language : Languages.all()) {
      Set<PluralCategory> categories = language.plurals().categories();
      assertThat(english.problemsOf(LinesFile.read(file(language)), categories))
          .as("%s", file(language))
          .isEmpty();
    }
  }

  @Test
  void everyFileBelongsToALanguage() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files)
          .containsExactlyInAnyOrderElementsOf(
              Languages.all().stream().map(LinesFilesTest::file).toList());
    }
  }

  @Test
  void everyLineWithANumberHasPluralForms() throws IOException {
    assertThat(LinesFile.read(ENGLISH).withoutPlural()).isEmpty();
  }

  @Test
  void everyKeyIsUsedInTheCode() throws IOException {
    String code = code();
    Set<String> texts = all(TEXT, code, 1);
    Set<String> constants = all(NAME_OF_CONSTANT, code, 0);
    assertThat(LinesFile.read(ENGLISH).asked())
        .allMatch(key -> isAskedFor(key, texts, constants), "is asked for");
    assertThat(isAskedFor("move.nowhere", texts, constants)).isFalse();
    assertThat(isAskedFor("error.no-such-reason", texts, constants)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a=x {n}\\nb.one=1\\nb.other={count}|",
        "b.one=1\\nb.other={count}|lacks a",
        "a=x {n}\\nb.one=1\\nb.other={count}\\nc=x|has a superfluous c",
        "a=x {n}\\nb.one=1\\nb.few=3\\nb.other={count}|has a superfluous b.few",
        "a=x {n}\\nb.other={count}|lacks b.one",
        "a=x {m}\\nb.one=1\\nb.other={count}|has other places in a",
        "a=x {n}\\nb.one={n}\\nb.other={count}|has other places in b.one",
      })
  void reportsProblemsOfAFile(String content, String problem) throws IOException {
    LinesFile right = parsed("a=x {n}\\nb.one={count}\\nb.other={count} things");
    List<String> problems = right.problemsOf(parsed(content), ENGLISH_FORMS);
    assertThat(problems).isEqualTo(problem == null ? List.of() : List.of(problem));
  }

  @Test
  void expectsThePluralFormsOfTheLanguage() throws IOException {
    LinesFile english = parsed("b.one={count}\\nb.other={count} things");
    assertThat(english.problemsOf(english, Set.of(PluralCategory.OTHER)))
        .containsExactly("has a superfluous b.one");
    assertThat(english.problemsOf(english, Set.of(PluralCategory.values())))
        .containsExactly("lacks b.zero", "lacks b.two", "lacks b.few", "lacks b.many");
  }

  @Test
  void findsALineWithANumberButWithoutPluralForms() throws IOException {
    assertThat(parsed("a={count} things\\nb.one=1\\nb.other={count}").withoutPlural())
        .containsExactly("a");
  }

  private static LinesFile parsed(String content) throws IOException {
    return LinesFile.read(new StringReader(content.replace("\\n", "\n")));
  }

  private static Path file(Language language) {
    String code = language.locale().getLanguage();
    return code.equals(Locale.ENGLISH.getLanguage())
        ? ENGLISH
        : FOLDER.resolve("lines_" + code + ".properties");
  }

  /**
   * Whether the code contains the key, whole or in two parts. The second part may be the name of an
   * enum's constant: "error." and NO_DEVICE.
   */
  private static boolean isAskedFor(String key, Set<String> texts, Set<String> constants) {
    String plain = key.replaceFirst("\\.short$", "");
    int dot = plain.lastIndexOf('.');
    String first = plain.substring(0, Math.max(dot, 0));
    String second = plain.substring(dot + 1);
    boolean hasFirst = texts.contains(first) || texts.contains(first + ".");
    boolean hasSecond =
        texts.contains(second)
            || texts.contains("." + second)
            || second.matches("\\d")
            || constants.contains(second.toUpperCase(Locale.ROOT).replace('-', '_'));
    return texts.contains(plain) || hasFirst && hasSecond;
  }

  private static String code() throws IOException {
    try (Stream<Path> files = Files.walk(CODE)) {
      StringBuilder code = new StringBuilder();
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        code.append(Files.readString(file));
      }
      return code.toString();
    }
  }

  private static Set<String> all(Pattern pattern, String code, int group) {
    return pattern
        .matcher(code)
        .results()
        .map(found -> found.group(group))
        .collect(Collectors.toSet());
  }
}
