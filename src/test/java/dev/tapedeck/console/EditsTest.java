package dev.tapedeck.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.InteractionModel;
import dev.tapedeck.console.alexa.Resolution;
import dev.tapedeck.memory.Memory;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditsTest {
  private static final String NEW_SAMPLE = "hush the orchestra";

  @TempDir private Path project;

  private final List<String> messages = new ArrayList<>();
  private LocalSetup setup;
  private Edits edits;
  private Path model;
  private Path lines;

  @BeforeEach
  void start() throws Exception {
    model = copy(InteractionModel.file(Path.of(""), "en-US"));
    lines = copy(Path.of("src/main/resources/lines/lines.properties"));
    URI callback = URI.create("http://127.0.0.1:8181/link/callback");
    setup =
        LocalSetup.start(
            StandInService.start(0),
            callback,
            InteractionModel.read(model),
            project,
            Memory.unset());
    edits = new Edits(setup, project, messages::add);
    edits.reload();
    setup.link().linkNow();
    setup.echo().say("open tape deck");
  }

  @AfterEach
  void stop() {
    setup.close();
  }

  @Test
  void reportsNothingWithoutAChange() {
    edits.reload();

    assertThat(messages).isEmpty();
  }

  @Test
  void usesANewSampleInTheOpenSession() throws IOException {
    assertThat(intent(NEW_SAMPLE)).isNotEqualTo("MuteIntent");

    replace(model, "\"mute it\"", "\"mute it\", \"" + NEW_SAMPLE + "\"");
    edits.reload();

    assertThat(intent(NEW_SAMPLE)).isEqualTo("MuteIntent");
    assertThat(messages)
        .singleElement()
        .asString()
        .matches("en-US.json was reloaded: \\d+ intents\\.");
  }

  @Test
  void usesANewLineInTheOpenSession() throws IOException {
    replace(lines, "mute=Muted.", "mute=Not a sound.");
    edits.reload();

    assertThat(setup.echo().say("mute it").spoken()).isEqualTo("Not a sound.");
    assertThat(messages).containsExactly("lines.properties was reloaded.");
  }

  @Test
  void usesTheOldLineAfterTheFileIsRestored() throws IOException {
    replace(lines, "mute=Muted.", "mute=Not a sound.");
    edits.reload();
    replace(lines, "mute=Not a sound.", "mute=Muted.");
    edits.reload();

    assertThat(setup.echo().say("mute it").spoken()).isEqualTo("Muted.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"mute it\",|\"mute it\"|it is not JSON: Unexpected character .* \\(line \\d+, column \\d+\\)\\.",
        "\"invocationName\"|\"invocation\"|its languageModel needs an invocationName and intents\\.",
      })
  void keepsTheLastValidModelAndReportsAnInvalidFileOnce(String from, String to, String problem)
      throws IOException {
    replace(model, from, to);
    edits.reload();
    assertThat(messages).as("it may just be being written").isEmpty();
    edits.reload();
    edits.reload();

    assertThat(intent("mute it")).isEqualTo("MuteIntent");
    assertThat(messages)
        .singleElement()
        .asString()
        .matches("en-US.json is invalid, so the last valid version stays in use: " + problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "mute=|muted=|these keys are missing: mute\\.",
        "mute=Muted.|mute=\\u12|Malformed .*"
      })
  void keepsTheLastValidLinesAndReportsAnInvalidFileOnce(String from, String to, String problem)
      throws IOException {
    replace(lines, "\n" + from, "\n" + to);
    edits.reload();
    edits.reload();
    edits.reload();

    assertThat(setup.echo().say("mute it").spoken()).isEqualTo("Muted.");
    assertThat(messages)
        .singleElement()
        .asString()
        .matches("lines.properties is invalid, so the last valid version stays in use: " + problem);
  }

  @Test
  void reloadsAModelThatIsFixed() throws IOException {
    String good = Files.readString(model);
    Files.writeString(model, "");
    edits.reload();
    edits.reload();
    Files.writeString(model, good.replace("\"mute it\"", "\"" + NEW_SAMPLE + "\""));
    edits.reload();

    assertThat(intent(NEW_SAMPLE)).isEqualTo("MuteIntent");
    assertThat(messages).hasSize(2);
  }

  private String intent(String words) {
    return setup.echo().say(words).resolution().map(Resolution::intent).orElse("");
  }

  private Path copy(Path file) throws IOException {
    Path copy = project.resolve(file);
    Files.createDirectories(copy.getParent());
    return Files.copy(file, copy);
  }

  private static void replace(Path file, String from, String to) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to));
  }
}
