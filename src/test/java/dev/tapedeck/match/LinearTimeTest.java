package dev.tapedeck.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.language.Language;
import dev.tapedeck.language.Languages;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of any length and content are compared in linear time, as anybody can name a playlist. */
class LinearTimeTest {
  private static final Language ENGLISH = Languages.of("en");

  /** CPU time, since other processes may use the machine. */
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private static final int LENGTH = 5_000;

  /** Of four times the length; 4 is linear, 16 is quadratic. */
  private static final int MAX_RATIO = 10;

  /** Shorter times are too inexact to be compared. */
  private static final long MIN_NANOS = 40_000_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        ")",
        "[",
        "]",
        "（",
        "【",
        "()",
        ")(",
        "(a",
        "([",
        "(a) ",
        "( ",
        " (",
        "-",
        " -",
        "- ",
        " - ",
        " – ",
        " —",
        " ",
        "\t",
        "\u00a0",
        "\u3000",
        "a ",
        "a",
        "aa ",
        "feat. ",
        " feat.",
        " ft. (",
        "featuring",
        "'",
        "’n’",
        ".",
        ". ",
        "1",
        "1 ",
        "1.",
        "1+",
        "1,000",
        "1,",
        "one ",
        "hundred ",
        "million ",
        "twenty ",
        "and ",
        "one and ",
        "number ",
        "first ",
        "oh ",
        "1 oh ",
        "double oh ",
        "n ",
        "rock n ",
        "i ",
        "part i ",
        "xix ",
        "a/",
        "ab/ab",
        " / ",
        "/",
        "$",
        "a$",
        "!",
        "a!a",
        "@",
        "#",
        "#1",
        "%",
        "&",
        "live ",
        "mix ",
        "the ",
        "my ",
        "wanna ",
        "deadmau 5 ",
        "é",
        "e\u0301",
        "\u0301",
        "\u0301\u0327",
        "\u0327\u0301a",
        "\u05b7",
        "ﷺ",
        "ア",
        "か\u3099",
        "한",
        "ß",
        "🔥",
        "❤\ufe0f",
        "\ud83d",
        "\u200d",
        "hello ",
        "hello",
        "hel lo "
      })
  void comparesALongNameInLinearTime(String part) {
    assertLinear(
        part,
        text -> {
          Likeness.of(ENGLISH, "hello", text);
          Likeness.of(ENGLISH, "the live version of " + "hello ".repeat(30), text);
          Name.undecorated(ENGLISH, text);
        });
    assertLinear(
        part,
        text -> {
          SpokenName said = new SpokenName(ENGLISH, text);
          said.likeness("Hello - Live");
          ENGLISH.timeSpan(text);
          ENGLISH.isFavorites(text);
          ENGLISH.splitSpeaker(text);
          ENGLISH.splitExclusion(text);
          ENGLISH.splitTitleExclusion(text);
          ENGLISH.bareSpeakerName(text);
          ENGLISH.spokenName(text);
          ENGLISH.kind(text);
        });
  }

  private static void assertLinear(String part, Consumer<String> compare) {
    String text = part.repeat(LENGTH / part.length());
    long once = nanos(compare, text);
    long fourTimes = nanos(compare, text.repeat(4));
    assertThat(fourTimes).isLessThan(Math.max(MAX_RATIO * once, MIN_NANOS));
  }

  /** The shortest of some runs, since the first ones are not compiled yet. */
  private static long nanos(Consumer<String> compare, String text) {
    long shortest = Long.MAX_VALUE;
    for (int run : List.of(1, 2, 3, 4, 5)) {
      long start = CLOCK.getCurrentThreadCpuTime();
      compare.accept(text + run);
      shortest = Math.min(shortest, CLOCK.getCurrentThreadCpuTime() - start);
    }
    return shortest;
  }
}
