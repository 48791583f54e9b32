package dev.tapedeck.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tapedeck.console.alexa.InteractionModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads the project's skill package. */
final class SkillPackage {
  private SkillPackage() {}

  /** The locales that have an interaction model, in alphabetical order. */
  static List<String> locales() throws IOException {
    Path folder = InteractionModel.file(LocalSetup.PROJECT, "x").getParent();
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".json"))
          .map(name -> name.replace(".json", ""))
          .sorted()
          .toList();
    }
  }

  /**
   * The interaction model of a locale.
   *
   * @throws IllegalArgumentException if there is none or it is invalid
   */
  static InteractionModel model(String locale) throws IOException {
    Path file = InteractionModel.file(LocalSetup.PROJECT, locale);
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException(
          "There is no interaction model for " + locale + ": " + file.toAbsolutePath());
    }
    try {
      return InteractionModel.read(file);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + " is invalid: " + e.getMessage(), e);
    }
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
