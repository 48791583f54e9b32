package dev.tapedeck.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Replays the repository's saved conversations. */
class ReplayCommandTest {
  private static final Path CONVERSATIONS = Path.of("src/test/resources/conversations");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir private Path folder;

  static List<Path> conversations() throws IOException {
    try (Stream<Path> files = Files.list(CONVERSATIONS)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("conversations")
  void aSavedConversationReplaysUnchanged(Path file) throws IOException {
    assertThat(Files.readString(file)).as("a turn without an answer").doesNotContain("\"?\"");
    int code = run("--replay", file.toString());

    assertThat(out.toString(UTF_8)).startsWith("Same: " + file);
    assertThat(code).isZero();
  }

  @Test
  void hasSeveralSavedConversations() throws IOException {
    assertThat(conversations()).hasSizeGreaterThanOrEqualTo(5);
  }

  @Test
  void printsTheDifferencesAndExitsWithOne() throws IOException {
    Path file = file(script("Playing Hello by Adele on Living Room."));

    assertThat(run("--replay", file.toString())).isEqualTo(1);

    assertThat(out.toString(UTF_8).lines())
        .containsExactly(
            "Different: " + file + ", 1 of 3 steps",
            "  Step 3: “play hello by adele on the kitchen speaker”",
            "    answer",
            "      - Playing Hello by Adele on Living Room.",
            "      + Playing Hello by Adele on Kitchen Speaker.",
            "    listening",
            "      - (nothing)",
            "      + true");
  }

  @Test
  void writesTheNewAnswersWithAccept() throws IOException {
    Path file = file(script("Something else."));

    assertThat(run("--replay", file.toString(), "--accept")).isZero();
    assertThat(run("--replay", file.toString())).isZero();
    assertThat(Files.readString(file)).contains("Playing Hello by Adele on Kitchen Speaker.");
  }

  @Test
  void keepsTheNumbersOfTheFileWithAccept() throws IOException {
    String numbers =
        """
        {"steps": [
          {"link": "sam"},
          {"after": 10, "trouble": "rate-limit", "on": {"times": 10, "ratio": 100.0}},
          {"after": 0.5, "say": "open tape deck", "answer": "Something else."},
          {"after": 90.25, "silence": true},
          {"after": 1000000, "send": {"a": 1.50, "b": 100.0, "c": 12345678901234567890}}]}
        """;
    Path file = file(numbers);

    assertThat(run("--replay", file.toString(), "--accept")).isZero();
    assertThat(Files.readString(file))
        .contains("\"after\": 10,", "\"after\": 0.5,", "\"after\": 90.25,", "\"after\": 1000000,")
        .contains("\"times\": 10,", "\"ratio\": 100.0")
        .contains("\"a\": 1.50", "\"b\": 100.0", "\"c\": 12345678901234567890");
    assertThat(run("--replay", file.toString())).isZero();
  }

  @Test
  void printsFailedSteps() throws IOException {
    Path file = file("{\"steps\": [{\"trouble\": \"rain\"}, {\"link\": \"nobody\"}]}");

    assertThat(run("--replay", file.toString(), "--accept")).isEqualTo(1);
    assertThat(out.toString(UTF_8))
        .contains("Step 1: trouble rain", "No such fault: rain", "Step 2: link nobody");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "not json|This is not JSON",
        "[1]|needs a list of \"steps\"",
        "{\"steps\":[]}|needs a list of \"steps\"",
        "{\"steps\":[{\"link\":\"sam\"},{}]}|Step 2 needs exactly one of say, silence",
        "{\"steps\":[{\"say\":\"a\",\"silence\":true}]}|Step 1 needs exactly one of",
        "{\"steps\":[{\"say\":\"\"}]}|has an invalid value for \"say\"",
        "{\"steps\":[{\"later\":\"soon\"}]}|has an invalid value for \"later\"",
        "{\"steps\":[{\"say\":\"a\",\"aswer\":\"b\"}]}|unknown field \"aswer\"",
        "{\"steps\":[{\"say\":\"a\",\"after\":-1}]}|seconds in \"after\"",
        "{\"locale\":\"en\",\"steps\":[{\"say\":\"a\"}]}|\"locale\"",
        "{\"locale\":\"xx-XX\",\"steps\":[{\"say\":\"a\"}]}|no interaction model for xx-XX",
        "{\"starts\":\"now\",\"steps\":[{\"say\":\"a\"}]}|\"starts\" needs a time",
      })
  void exitsWithTwoForAnInvalidScript(String text, String complaint) throws IOException {
    Path file = file(text);

    assertThat(run("--replay", file.toString())).isEqualTo(2);
    assertThat(err.toString(UTF_8).lines()).singleElement().asString().contains(complaint);
  }

  @Test
  void exitsWithTwoIfTheFileDoesNotExist() {
    assertThat(run("--replay", folder.resolve("none.json").toString())).isEqualTo(2);
    assertThat(err.toString(UTF_8).lines()).singleElement().asString().contains("no file");
  }

  private static String script(String answer) {
    return """
        {
          "steps": [
            {"link": "sam"},
            {"say": "open tape deck"},
            {"say": "play hello by adele on the kitchen speaker",
             "answer": "%s",
             "card": {"type": "Standard", "title": "Hello", "text": "Adele\\nPlaying on Spotify"}}
          ]
        }
        """
        .formatted(answer);
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("script.json"), text);
  }

  private int run(String... args) {
    return Console.run(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), args);
  }
}
