package dev.tapedeck.console.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFilesTest {
  private static final String TOPIC =
      """
      slots: {music: AMAZON.MusicRecording}
      intents:
        PlayIntent:
          - play {music}
          - british: bung on {music}
      """;

  @TempDir private Path project;

  private ModelFiles files;

  @BeforeEach
  void start() throws IOException {
    files = new ModelFiles(project);
    source("en", Sources.SETTINGS, TOPIC);
  }

  @Test
  void writesAModelForEachLocaleAndSaysWhich() throws IOException {
    assertThat(files.write()).isEqualTo("Wrote the models of en-GB, en-US.");
    assertThat(Files.readString(files.file("en-GB"))).contains("bung on {music}");
    assertThat(Files.readString(files.file("en-US"))).doesNotContain("bung on {music}");
  }

  @Test
  void writesOnlyWhatChanged() throws IOException {
    files.write();
    assertThat(files.write()).isEqualTo("The 2 models were up to date.");

    source("en", Sources.SETTINGS, TOPIC.replace("bung on", "bung in"));
    assertThat(files.write()).isEqualTo("Wrote the models of en-GB; the others were up to date.");
    assertThat(Files.readString(files.file("en-GB"))).contains("bung in {music}");
  }

  @Test
  void putsEachSampleEachSlotAndEachValueOnALineOfItsOwn() throws IOException {
    source("en", Sources.SETTINGS, TOPIC + "types: {Speaker: {KITCHEN: '[the|our] kitchen'}}");
    files.write();

    assertThat(Files.readAllLines(files.file("en-GB")))
        .contains(
            "{ \"name\": \"music\", \"type\": \"AMAZON.MusicRecording\" }",
            "\"play {music}\",",
            "\"bung on {music}\"",
            "{ \"id\": \"KITCHEN\", \"name\": { \"value\": \"kitchen\","
                + " \"synonyms\": [ \"the kitchen\", \"our kitchen\" ] } }");
  }

  @Test
  void namesTheFolderAndWritesNothingIfATemplateCannotBeUsed() throws IOException {
    source("en", Sources.SETTINGS, TOPIC.replace("bung on", "(bung on"));

    assertThatThrownBy(files::write)
        .hasMessage(
            "src/models/en/topic.yaml, PlayIntent: \"(bung on {music}\":"
                + " the ( at character 1 is never closed.");
    assertThat(files.file("en-US")).doesNotExist();
  }

  @Test
  void rejectsALanguageThatLacksAnIntent() throws IOException {
    source("de", german(), "intents: {}");

    assertThatThrownBy(files::write).hasMessage("src/models/de, de-DE: PlayIntent is missing.");
  }

  @Test
  void rejectsALanguageWithAnIntentThatEnglishLacks() throws IOException {
    source("de", german(), TOPIC.replace("british", "de-DE") + "  TanzIntent: tanz\n");

    assertThatThrownBy(files::write)
        .hasMessage("src/models/de, de-DE: TanzIntent is not an intent of en-US.");
  }

  @Test
  void rejectsALanguageWhoseIntentHasOtherSlots() throws IOException {
    source("de", german(), "intents: {PlayIntent: spiel}");

    assertThatThrownBy(files::write)
        .hasMessage(
            "src/models/de, de-DE: the slots of PlayIntent are {},"
                + " but in en-US {music=AMAZON.MusicRecording}.");
  }

  private static String german() {
    return "{locales: [de-DE], invocation_name: tape deck}";
  }

  private void source(String language, String settings, String topic) throws IOException {
    Path folder = Files.createDirectories(project.resolve("src/models").resolve(language));
    Files.writeString(folder.resolve("settings.yaml"), settings);
    Files.writeString(folder.resolve("topic.yaml"), topic);
  }
}
