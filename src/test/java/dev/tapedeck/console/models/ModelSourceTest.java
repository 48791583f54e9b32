package dev.tapedeck.console.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The error messages for invalid files. */
class ModelSourceTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "intent: {}|topic.yaml: intent is none of the sections rules, slots, types, intents.",
        "intents: {A: {sentence: x}}|topic.yaml, A: sentence is neither elicited nor sentences.",
        "intents: {A: {elicited: [x]}}|topic.yaml, A: it needs sentences.",
        "intents: {A: {elicited: [x], sentences: y}}|topic.yaml, A: there is no slot {x}.",
        "intents: {A: 25}|topic.yaml, A: \"25\" is not a text for YAML; write the template in quotes.",
        "intents: {A: [[please]]}|topic.yaml, A: \"[please]\" is not a text for YAML; write the template in quotes.",
        "intents: {A: [{speaker: }]}|topic.yaml, A: \"speaker\" is neither a region nor a locale of settings.yaml. A template that starts with { is written in quotes.",
        "slots: {music: [a]}|topic.yaml, music: a slot has the name of one type.",
        "pause|topic.yaml: it needs sections such as \"intents:\".",
      })
  void namesTheFileTheSectionAndTheReason(String topic, String message) {
    assertThatThrownBy(() -> Sources.model("en-US", topic))
        .isInstanceOf(SourceException.class)
        .hasMessage(message);
  }

  @Test
  void namesTheLineOfInvalidYaml() {
    assertThatThrownBy(
            () ->
                Sources.model(
                    "en-US",
                    """
                    intents:
                      MoveIntent:
                        - [please] move
                    """))
        .hasMessageStartingWith("topic.yaml: it is not YAML: ")
        .hasMessageContaining("(line 3, column ")
        .hasMessageEndingWith("A template that starts with { or [ is written in quotes.");
  }

  @Test
  void rejectsADuplicateIntent() {
    SortedMap<String, String> files =
        new TreeMap<>(Sources.files(Sources.SETTINGS, "intents: {A: pause}"));
    files.put("unit.yaml", "intents: {A: halt}");

    assertThatThrownBy(() -> ModelSource.parse("en", files))
        .hasMessage("unit.yaml, A: another file has it too.");
    assertThatThrownBy(() -> Sources.model("en-US", "intents: {A: pause, A: halt}"))
        .hasMessageContaining("topic.yaml: it is not YAML: Duplicate field 'A'");
  }

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "fr| locales: [fr-FR]| settings.yaml: it needs an invocation_name.",
        "fr| invocation_name: x| settings.yaml: it needs locales, for example [en-GB, en-US].",
        "fr| locales: [de-DE]| settings.yaml: de-DE is not a locale of the folder's language, fr.",
        "fr| local: [fr-FR]| settings.yaml: local is not a setting.",
        "fr| {locales: [fr-FR], invocation_name: x, fallback_sensitivity: LOW}|"
            + " settings.yaml: Alexa refuses fallback_sensitivity in fr-FR; leave it out.",
        "en| {locales: [en-US], invocation_name: x, fallback_sensitivity: SOME}|"
            + " settings.yaml: fallback_sensitivity is LOW, MEDIUM or HIGH, not SOME.",
        "en| {locales: [en-US], invocation_name: x, regions: {british: [en-GB]}}|"
            + " settings.yaml: british names a locale that is not in locales.",
      })
  void namesASettingThatCannotBeUsed(String language, String settings, String message) {
    SortedMap<String, String> files = Sources.files(settings, "intents: {}");

    assertThatThrownBy(() -> ModelSource.parse(language, files)).hasMessage(message);
  }

  @Test
  void takesTheFallbackSettingInGerman() {
    String settings = "{locales: [de-DE], invocation_name: x, fallback_sensitivity: HIGH}";

    ModelSource german = ModelSource.parse("de", Sources.files(settings, "intents: {}"));

    assertThat(german.settings().fallbackSensitivity()).contains("HIGH");
  }

  @Test
  void needsSettings() {
    assertThatThrownBy(() -> ModelSource.parse("en", new TreeMap<>()))
        .hasMessage("settings.yaml: it is missing.");
  }
}
