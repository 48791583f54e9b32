package dev.tapedeck.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tapedeck.console.Arguments.BadArguments;
import dev.tapedeck.console.alexa.InteractionModel;
import dev.tapedeck.console.alexa.Resolution;
import dev.tapedeck.memory.Memory;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
  private Path templates;
  private Path lines;

  @BeforeEach
  void start() throws Exception {
    templates = copy(Path.of("src/models/en")).resolve("player.yaml");
    lines = copy(Path.of("src/main/resources/lines")).resolve("lines.properties");
    URI callback = URI.create("http://127.0.0.1:8181/link/callback");
    InteractionModel model = SkillPackage.model("en-US");
    setup = LocalSetup.start(StandInService.start(0), callback, model, project, Memory.unset());
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
  void usesANewTemplateInTheOpenSession() throws IOException {
    assertThat(intent(NEW_SAMPLE)).isNotEqualTo("MuteIntent");

    replace(templates, "- no sound", "- no sound\n    - (" + NEW_SAMPLE + "|no noise)");
    edits.reload();

    assertThat(intent(NEW_SAMPLE)).isEqualTo("MuteIntent");
    assertThat(messages)
        .singleElement()
        .asString()
        .matches("src/models/en was reloaded: \\d+ intents, \\d+ samples\\.");
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
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "no sound;(no sound;"
            + "player.yaml, MuteIntent: \"(no sound\": the ( at character 1 is never closed.",
        "no sound;pause it;player.yaml, MuteIntent: \"pause it\": \"pause it\" is a sentence of",
        "MuteIntent:;MuteIntent;player.yaml: it is not YAML: ",
      })
  void keepsTheLastValidModelAndReportsInvalidTemplatesOnce(String from, String to, String problem)
      throws IOException {
    replace(templates, from, to);
    edits.reload();
    assertThat(messages).as("the file may be incomplete while it is written").isEmpty();
    edits.reload();
    edits.reload();

    assertThat(intent("mute it")).isEqualTo("MuteIntent");
    assertThat(messages)
        .singleElement()
        .asString()
        .startsWith("src/models/en is invalid, so the last valid version stays in use: " + problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "mute=|muted=|these keys are missing: mute\\.",
        "mute=Muted.|mute=\\u12|Malformed .*",
        "mute=Muted.|mute=Muted {sogn}.|mute has the place \\{sogn}, .* has no places\\.",
        "mute=Muted.|mute=Muted {.|mute has a brace without its other half: Muted \\{\\.",
        "mute=Muted.|mute=Muted }.|mute has a brace without its other half: Muted }\\."
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
  void allowsThePlacesOfAnyFormOfALine() throws IOException {
    replace(
        lines,
        "volume.limited.short=Volume {volume}.",
        "volume.limited.short={volume} on {speaker}.");
    edits.reload();

    assertThat(messages).containsExactly("lines.properties was reloaded.");
  }

  @Test
  void keepsTheLastValidModelIfAFileWithIntentsOfCommandsIsGone() throws IOException {
    Files.delete(templates.resolveSibling("ask.yaml"));
    edits.reload();
    edits.reload();

    assertThat(intent("what's playing")).isEqualTo("WhatsPlayingIntent");
    assertThat(messages)
        .singleElement()
        .asString()
        .startsWith(
            "src/models/en is invalid, so the last valid version stays in use: these intents are"
                + " missing, and a command answers each of them: ")
        .contains(" WhatsPlayingIntent,");
  }

  @Test
  void saysThatNoCommandAnswersANewIntent() throws IOException {
    replace(templates, "  MuteIntent:", "  JuggleIntent:\n    - juggle\n  MuteIntent:");
    edits.reload();

    assertThat(messages)
        .singleElement()
        .asString()
        .contains(
            " samples. No command answers JuggleIntent, so Tape Deck will say that it did not");
    assertThat(setup.echo().say("juggle").spoken()).startsWith("Sorry, I didn't get that.");
  }

  @Test
  void writesNoModelsThatLackTheIntentOfACommand() throws IOException {
    Files.delete(templates.resolveSibling("ask.yaml"));

    assertThatThrownBy(() -> Console.writeModels(project, System.out))
        .isInstanceOf(BadArguments.class)
        .hasMessageStartingWith("src/models/en, en-AU: these intents are missing");
    assertThat(project.resolve("skill-package")).doesNotExist();
  }

  @Test
  void reloadsTemplatesThatAreFixed() throws IOException {
    String good = Files.readString(templates);
    Files.writeString(templates, "");
    edits.reload();
    edits.reload();
    Files.writeString(templates, good.replace("- no sound", "- " + NEW_SAMPLE));
    edits.reload();

    assertThat(intent(NEW_SAMPLE)).isEqualTo("MuteIntent");
    assertThat(messages).hasSize(2);
  }

  private String intent(String words) {
    return setup.echo().say(words).resolution().map(Resolution::intent).orElse("");
  }

  /** Copies a folder without the folders in it; returns the copy. */
  private Path copy(Path folder) throws IOException {
    Path copy = Files.createDirectories(project.resolve(folder));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    return copy;
  }

  private static void replace(Path file, String from, String to) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to));
  }
}
