package dev.tapedeck.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Alexa accepts the models: their size, names, slots, slot types and dialog. */
class AlexaModelRulesTest {
  /** In bytes. Alexa allows 1.5 MB; the lower limit leaves time to shorten a model. */
  private static final long MAX_BYTES = 1_400_000;

  private static final Set<String> LOCALES =
      Set.of(
          "ar-SA", "de-DE", "en-AU", "en-CA", "en-GB", "en-IN", "en-US", "es-ES", "es-MX", "es-US",
          "fr-CA", "fr-FR", "hi-IN", "it-IT", "ja-JP", "nl-NL", "pt-BR");

  private static final Set<String> REQUIRED =
      Set.of(
          "AMAZON.CancelIntent",
          "AMAZON.FallbackIntent",
          "AMAZON.HelpIntent",
          "AMAZON.NavigateHomeIntent",
          "AMAZON.StopIntent");

  /** The built-in slot types that all locales support and that the skill may use. */
  private static final Set<String> BUILT_IN_TYPES =
      Set.of(
          "AMAZON.DURATION",
          "AMAZON.MusicRecording",
          "AMAZON.Musician",
          "AMAZON.NUMBER",
          "AMAZON.Ordinal",
          "AMAZON.SearchQuery");

  private static final Set<String> NOT_IN_AN_INVOCATION_NAME =
      Set.of(
          "alexa",
          "amazon",
          "echo",
          "computer",
          "skill",
          "app",
          "spotify",
          "ask",
          "tell",
          "open",
          "launch",
          "start",
          "run",
          "load",
          "begin",
          "enable",
          "play",
          "use",
          "resume");

  @ParameterizedTest
  @MethodSource("dev.tapedeck.contract.CommittedModel#all")
  void isNotTooLarge(CommittedModel model) throws IOException {
    assertThat(Files.size(model.file()))
        .as("bytes of %s; Alexa's limit is 1.5 MB, the test's 1.4 MB", model.file())
        .isLessThanOrEqualTo(MAX_BYTES);
    assertThat(model.intents()).hasSizeLessThanOrEqualTo(250);
    assertThat(model.intents().size() + model.types().size()).isLessThanOrEqualTo(350);
  }

  @ParameterizedTest
  @MethodSource("dev.tapedeck.contract.CommittedModel#all")
  void hasAnAlexaLocaleAndTheFallbackSettingOnlyWhereItIsSupported(CommittedModel model) {
    assertThat(LOCALES).contains(model.locale());
    JsonNode settings = model.json().at("/languageModel/modelConfiguration");
    if (model.language().equals("en") || model.locale().equals("de-DE")) {
      assertThat(settings.at("/fallbackIntentSensitivity/level").asText("LOW"))
          .isIn("LOW", "MEDIUM", "HIGH");
    } else {
      assertThat(settings.isMissingNode()).as("modelConfiguration is missing").isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("dev.tapedeck.contract.CommittedModel#all")
  void theInvocationNameIsValid(CommittedModel model) {
    String name = model.invocationName();
    assertThat(name).hasSizeBetween(2, 50).matches("[\\p{L}\\p{M} '.]+").isLowerCase();
    assertThat(name.split(" ")).doesNotContainAnyElementsOf(NOT_IN_AN_INVOCATION_NAME);
    if (model.language().equals("en")) {
      assertThat(name).isEqualTo("tape deck");
    }
  }

  @ParameterizedTest
  @MethodSource("dev.tapedeck.contract.CommittedModel#all")
  void intentNamesAreValidAndRequiredIntentsExist(CommittedModel model) {
    List<String> names = new ArrayList<>();
    model.intents().forEach(intent -> names.add(CommittedModel.name(intent)));
    assertThat(names)
        .doesNotHaveDuplicates()
        .containsAll(REQUIRED)
        .allMatch(name -> name.matches("(AMAZON\\.)?[A-Za-z_]+"));
  }

  /** Additional samples make the recognition of Alexa's playback intents worse. */
  @ParameterizedTest
  @MethodSource("dev.tapedeck.contract.CommittedModel#all")
  void builtInIntentsHaveNoSamplesAndNoSlots(CommittedModel model) {
    for (JsonNode intent : model.intents()) {
      if (CommittedModel.name(intent).startsWith("AMAZON.")) {
        assertThat(intent.path("samples")).as(CommittedModel.name(intent)).isEmpty();
        assertThat(intent.has("slots")).as(CommittedModel.name(intent)).isFalse();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("dev.tapedeck.contract.CommittedModel#all")
  void aSlotNameHasOneTypeAndEveryTypeExists(CommittedModel model) {
    Set<String> known = new HashSet<>(BUILT_IN_TYPES);
    model.types().forEach(type -> known.add(CommittedModel.name(type)));
    Map<String, String> types = new HashMap<>();
    for (JsonNode intent : model.intents()) {
      for (JsonNode slot : intent.path("slots")) {
        String name = CommittedModel.name(slot);
        String type = slot.path("type").asText();
        assertThat(name).matches("[A-Za-z][A-Za-z0-9_]*");
        assertThat(types.getOrDefault(name, type)).as(name).isEqualTo(type);
        types.put(name, type);
        assertThat(known).contains(type);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("dev.tapedeck.contract.CommittedModel#all")
  void slotTypesHaveShortUniqueValues(CommittedModel model) {
    for (JsonNode type : model.types()) {
      assertThat(CommittedModel.name(type)).matches("[A-Za-z][A-Za-z0-9_]*");
      assertThat(type.path("values")).as(CommittedModel.name(type)).isNotEmpty();
      Set<String> seen = new HashSet<>();
      for (JsonNode value : type.path("values")) {
        for (String name : CommittedModel.names(value)) {
          assertThat(name).hasSizeLessThanOrEqualTo(140).matches("[\\p{L}\\p{M}\\p{Nd} '.&-]+");
          assertThat(seen.add(name)).as("%s twice in %s", name, type.path("name")).isTrue();
        }
      }
    }
  }

  /** Alexa lets a skill ask only for the slots of an intent that is in the dialog. */
  @ParameterizedTest
  @MethodSource("dev.tapedeck.contract.CommittedModel#all")
  void everySlotIsInTheDialog(CommittedModel model) {
    JsonNode dialog = model.json().path("dialog");
    assertThat(dialog.path("delegationStrategy").asText()).isEqualTo("SKILL_RESPONSE");
    Map<String, List<String>> asked = new HashMap<>();
    dialog
        .path("intents")
        .forEach(i -> asked.put(CommittedModel.name(i), i.path("slots").findValuesAsText("name")));
    for (JsonNode intent : model.intents()) {
      List<String> slots = intent.path("slots").findValuesAsText("name");
      if (!slots.isEmpty()) {
        assertThat(asked).containsEntry(CommittedModel.name(intent), slots);
      }
    }
  }
}
