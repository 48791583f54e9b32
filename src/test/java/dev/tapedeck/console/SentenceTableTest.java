package dev.tapedeck.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SentenceTableTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final SentenceTable table = new SentenceTable(new PrintStream(out, true, UTF_8));

  @Test
  void showsWhyAlexaWouldRejectAResponse() {
    table.printTsv(result("pause", List.of("The speech is too long")));

    assertThat(out.toString(UTF_8))
        .isEqualToIgnoringNewLines(
            "pause\tPauseIntent\t\t\tPaused. [Alexa would reject this: The speech is too long]");
  }

  @Test
  void printsEachResultOnOneLine() {
    table.printTsv(result("one\ttwo\nthree", List.of()));

    assertThat(out.toString(UTF_8).lines())
        .containsExactly("one two three\tPauseIntent\t\t\tPaused.");
  }

  @Test
  void isNotAsWideAsItsLongestSentence() {
    table.print(List.of(result("x".repeat(300), List.of()), result("pause", List.of())));

    assertThat(out.toString(UTF_8).lines().toList().get(2).indexOf("PauseIntent")).isLessThan(60);
  }

  private static SentenceResult result(String sentence, List<String> problems) {
    return new SentenceResult(sentence, "PauseIntent", Map.of(), "", "Paused.", problems);
  }
}
