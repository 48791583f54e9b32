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

/** The skill package of the project that the console runs in. */
final class SkillPackage {
  private SkillPackage() {}

  /** The locales that have an interaction model, in alphabetical order. */
  static List<String> locales() throws IOException {
    return LanguageFolder.locales(Deck.PROJECT);
  }

  /**
   * The interaction model of a locale, from the templates as they are now.
   *
   * @throws IllegalArgumentException if there is none, or it can't be used
   */
  static InteractionModel model(String locale) throws IOException {
    String language = LanguageFolder.language(locale);
    SortedMap<String, String> files = LanguageFolder.read(Deck.PROJECT, language);
    if (files.isEmpty()) {
      throw new IllegalArgumentException(
          "There is no interaction model for " + locale + ": src/models/" + language);
    }
    try {
      return InteractionModel.of(locale, LanguageFolder.model(locale, files));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "src/models/" + language + " can't be used: " + e.getMessage(), e);
    }
  }

  /** The permissions that Alexa asks for when she links an account. */
  static List<String> scopes() throws IOException {
    byte[] file = Files.readAllBytes(Deck.PROJECT.resolve("lambda/account-linking.json"));
    List<String> scopes = new ArrayList<>();
    JsonNode request = new ObjectMapper().readTree(file).path("accountLinkingRequest");
    request.path("scopes").forEach(scope -> scopes.add(scope.asText()));
    return scopes;
  }

  /** Whether the manifest asks for screens; only then do requests offer APL. */
  static boolean wantsScreens() throws IOException {
    byte[] file = Files.readAllBytes(Deck.PROJECT.resolve("skill-package/skill.json"));
    JsonNode custom = new ObjectMapper().readTree(file).at("/manifest/apis/custom");
    return custom.path("interfaces").findValuesAsText("type").contains("ALEXA_PRESENTATION_APL");
  }
}
