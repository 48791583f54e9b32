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

  private final List<String> told = new ArrayList<>();
  private Deck deck;
  private Edits edits;
  private Path templates;
  private Path lines;

  @BeforeEach
  void start() throws Exception {
    templates = copy(Path.of("src/models/en")).resolve("player.yaml");
    lines = copy(Path.of("src/main/resources/lines")).resolve("lines.properties");
    URI callback = URI.create("http://127.0.0.1:8181/link/callback");
    InteractionModel model = SkillPackage.model("en-US");
    deck = Deck.start(StandIn.start(0), callback, model, project, Memory.unset());
    edits = new Edits(deck, project, told::add);
    edits.takeUp();
    deck.link().linkNow();
    deck.echo().say("open tape deck");
  }

  @AfterEach
  void stop() {
    deck.close();
  }

  @Test
  void tellsNothingWhileNothingIsEdited() {
    edits.takeUp();

    assertThat(told).isEmpty();
  }

  @Test
  void understandsANewTemplateInTheSessionThatIsOpen() throws IOException {
    assertThat(intent(NEW_SAMPLE)).isNotEqualTo("MuteIntent");

    replace(templates, "- no sound", "- no sound\n    - (" + NEW_SAMPLE + "|no noise)");
    edits.takeUp();

    assertThat(intent(NEW_SAMPLE)).isEqualTo("MuteIntent");
    assertThat(told)
        .singleElement()
        .asString()
        .matches("src/models/en was read anew: \\d+ intents, \\d+ samples\\.");
  }

  @Test
  void speaksANewSentenceInTheSessionThatIsOpen() throws IOException {
    replace(lines, "mute=Muted.", "mute=Not a sound.");
    edits.takeUp();

    assertThat(deck.echo().say("mute it").spoken()).isEqualTo("Not a sound.");
    assertThat(told).containsExactly("lines.properties was read anew.");
  }

  @Test
  void goesBackToTheOldSentenceWithTheFile() throws IOException {
    replace(lines, "mute=Muted.", "mute=Not a sound.");
    edits.takeUp();
    replace(lines, "mute=Not a sound.", "mute=Muted.");
    edits.takeUp();

    assertThat(deck.echo().say("mute it").spoken()).isEqualTo("Muted.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "no sound;(no sound;"
            + "player.yaml, MuteIntent: \"(no sound\": the ( at character 1 is never closed.",
        "no sound;pause it;player.yaml, MuteIntent: \"pause it\": \"pause it\" is a sentence of",
        "MuteIntent:;MuteIntent;player.yaml: it is no YAML: ",
      })
  void keepsTheLastGoodModelAndTellsOnceWhatIsWrongWithTheTemplates(
      String from, String to, String problem) throws IOException {
    replace(templates, from, to);
    edits.takeUp();
    assertThat(told).as("it may just be being written").isEmpty();
    edits.takeUp();
    edits.takeUp();

    assertThat(intent("mute it")).isEqualTo("MuteIntent");
    assertThat(told)
        .singleElement()
        .asString()
        .startsWith(
            "src/models/en can't be used as it is now, so the last good one stays: " + problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {"mute=|muted=|it lacks mute\\.", "mute=Muted.|mute=\\u12|Malformed .*"})
  void keepsTheLastGoodSentencesAndTellsOnceWhatIsWrongWithTheFile(
      String from, String to, String problem) throws IOException {
    replace(lines, "\n" + from, "\n" + to);
    edits.takeUp();
    edits.takeUp();
    edits.takeUp();

    assertThat(deck.echo().say("mute it").spoken()).isEqualTo("Muted.");
    assertThat(told)
        .singleElement()
        .asString()
        .matches(
            "lines.properties can't be used as it is now, so the last good one stays: " + problem);
  }

  @Test
  void takesUpAModelThatIsMendedAgain() throws IOException {
    String good = Files.readString(templates);
    Files.writeString(templates, "");
    edits.takeUp();
    edits.takeUp();
    Files.writeString(templates, good.replace("- no sound", "- " + NEW_SAMPLE));
    edits.takeUp();

    assertThat(intent(NEW_SAMPLE)).isEqualTo("MuteIntent");
    assertThat(told).hasSize(2);
  }

  private String intent(String words) {
    return deck.echo().say(words).resolution().map(Resolution::intent).orElse("");
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
