package dev.tapedeck.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tapedeck.console.alexa.InteractionModel;
import dev.tapedeck.console.models.LanguageFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** Reads the project's skill package. */
final class SkillPackage {
  private SkillPackage() {}

  /** The locales that have an interaction model, in alphabetical order. */
  static List<String> locales() throws IOException {
    return LanguageFolder.locales(LocalSetup.PROJECT);
  }

  /**
   * The interaction model of a locale, from the templates as they are now.
   *
   * @throws IllegalArgumentException if there is none or it is invalid
   */
  static InteractionModel model(String locale) throws IOException {
    String language = LanguageFolder.language(locale);
    SortedMap<String, String> files = LanguageFolder.read(LocalSetup.PROJECT, language);
    if (files.isEmpty()) {
      throw new IllegalArgumentException(
          "There is no interaction model for " + locale + ": src/models/" + language);
    }
    try {
      return model(locale, files);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "src/models/" + language + " is invalid: " + e.getMessage(), e);
    }
  }

  /**
   * The interaction model of a locale from these templates.
   *
   * @throws IllegalArgumentException if they are invalid, or lack an intent that a command answers
   */
  static InteractionModel model(String locale, SortedMap<String, String> files) {
    InteractionModel model = InteractionModel.of(locale, LanguageFolder.model(locale, files));
    CommandIntents.check(model);
    return model;
  }

  /** The scopes that Alexa requests when an account is linked. */
  static List<String> scopes() throws IOException {
    byte[] file = Files.readAllBytes(LocalSetup.PROJECT.resolve("lambda/account-linking.json"));
    List<String> scopes = new ArrayList<>();
    JsonNode request = new ObjectMapper().readTree(file).path("accountLinkingRequest");
    request.path("scopes").forEach(scope -> scopes.add(scope.asText()));
    return scopes;
  }

  /** Whether the manifest requests APL; only then do requests list it as a supported interface. */
  static boolean wantsScreens() throws IOException {
    byte[] file = Files.readAllBytes(LocalSetup.PROJECT.resolve("skill-package/skill.json"));
    JsonNode custom = new ObjectMapper().readTree(file).at("/manifest/apis/custom");
    return custom.path("interfaces").findValuesAsText("type").contains("ALEXA_PRESENTATION_APL");
  }
}
