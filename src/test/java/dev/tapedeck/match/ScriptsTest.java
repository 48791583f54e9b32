package dev.tapedeck.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.tapedeck.language.Language;
import dev.tapedeck.language.Languages;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A likeness of names in any script is between 0 and 1, and a name is the same as itself. */
class ScriptsTest {
  private static final Language ENGLISH = Languages.of("en");
  private static final int LONG = 10_000;

  /** Fixed, so that a failure is reproducible. */
  private static final int SEED = 14;

  private static final int MAX_RANDOM_LENGTH = 12;

  private static final List<String> PARTS =
      List.of(
          "さ", "サ", "漢", "к", "Й", "ς", "Σ", "한", "ع", "إ", "ー", "ﾞ", "é", "a", "B", "the", "live",
          "2", "٢", "two", " ", " ", " - ", " / ", "(", ")", "[", "]", "'", "&", "$", "!", ".",
          "🔥", "\ufe0f", "\u0301", "feat. ");

  /** A generous limit for linear time; quadratic time would exceed it. */
  private static final Duration TIME_LIMIT = Duration.ofSeconds(2);

  @ParameterizedTest
  @CsvSource({
    "さくら,サクラ", // hiragana, katakana
    "ヨアソビ,ﾖｱｿﾋﾞ", // half-width
    "ｌｅｍｏｎ,Lemon", // full-width Latin
    "365日,３６５日",
    "кино,КИНО",
    "елка,Ёлка",
    "αλεξιου,Αλεξίου",
    "οδος,ΟΔΌΣ", // final sigma
    "한,\u1112\u1161\u11ab", // composed, decomposed
    "انت عمري,إنت عُمري", // hamza and vowel points
    "فيروز,فيـــروز", // tatweel
    "٩٩ names,99 names", // Arabic digits
    "שלום,שָׁלוֹם", // vowel points
  })
  void findsANameInAnotherScriptOrForm(String said, String written) {
    assertThat(Likeness.of(ENGLISH, said, written)).isEqualTo(Likeness.SAME);
  }

  @ParameterizedTest
  @CsvSource({
    "さくら,ひまわり",
    "さくら,Sakura",
    "群青,夜に駆ける",
    "кино,Мумий Тролль",
    "αλεξιου,Ρεμπέτικο",
    "아이유,에스파",
    "فيروز,أم كلثوم",
    "🔥,🎉",
    "❤️,☀️", // nothing in common but the variation selector
    "🎉🎉,🎉",
    "'',さくら",
    "さくら,''",
  })
  void distinguishesNames(String said, String written) {
    assertThat(Likeness.of(ENGLISH, said, written))
        .isBetween(0.0, Math.nextDown(Likeness.POSSIBLE));
  }

  static Stream<String> unusualNames() {
    return Stream.concat(
        Stream.of(
            "",
            " ",
            "🔥",
            "❤️",
            "?!",
            "(",
            "()",
            "(Live)",
            " - ",
            "- Live",
            " / ",
            "the",
            "feat. ",
            "5",
            "٥",
            "さ",
            "ー",
            "\u0301",
            "\ud800",
            "a\u0000b",
            "İstanbul",
            "ß"),
        new Random(SEED).ints(80).mapToObj(ScriptsTest::randomName));
  }

  private static String randomName(int seed) {
    Random random = new Random(seed);
    return IntStream.range(0, 1 + random.nextInt(MAX_RANDOM_LENGTH))
        .mapToObj(i -> PARTS.get(random.nextInt(PARTS.size())))
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @MethodSource("unusualNames")
  void everyNameIsTheSameAsItself(String name) {
    assertThat(Likeness.of(ENGLISH, name, name)).isEqualTo(Likeness.SAME);
  }

  @ParameterizedTest
  @MethodSource("unusualNames")
  void everyLikenessIsBetweenZeroAndOne(String said) {
    SpokenName name = new SpokenName(ENGLISH, said);
    assertThat(unusualNames())
        .allSatisfy(other -> assertThat(name.likeness(other)).isBetween(0.0, 1.0));
  }

  static Stream<String> longNames() {
    return Stream.of("(", " ", "a", "a ", "さ", "🔥", "7", "one ", " - ", "'", "million ", "\u0301")
        .map(part -> part.repeat(LONG / part.length()));
  }

  @ParameterizedTest
  @MethodSource("longNames")
  void isFastForLongNames(String name) {
    assertTimeout(
        TIME_LIMIT,
        () -> {
          assertThat(Likeness.of(ENGLISH, name, name)).isEqualTo(Likeness.SAME);
          assertThat(Likeness.of(ENGLISH, name, name + "b")).isBetween(0.0, 1.0);
          assertThat(Likeness.of(ENGLISH, "fast car", name)).isLessThan(Likeness.POSSIBLE);
          assertThat(Likeness.of(ENGLISH, name, "fast car")).isLessThan(Likeness.POSSIBLE);
        });
  }

  @Test
  void distinguishesLongNamesByTheirEnd() {
    String name = "a".repeat(LONG);
    assertThat(Likeness.of(ENGLISH, name + "b", name + "c")).isLessThan(Likeness.CLEAR);
  }
}
