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

/** The skill package of the project that the console runs in. */
final class SkillPackage {
  private SkillPackage() {}

  /** The languages for which there is an interaction model, in alphabetical order. */
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
   * @throws IllegalArgumentException if there is none, or it can't be used
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
      throw new IllegalArgumentException(file + " can't be used: " + e.getMessage(), e);
    }
  }

  /** The permissions that Alexa asks for when she links an account. */
  static List<String> scopes() throws IOException {
    byte[] file = Files.readAllBytes(LocalSetup.PROJECT.resolve("lambda/account-linking.json"));
    List<String> scopes = new ArrayList<>();
    JsonNode request = new ObjectMapper().readTree(file).path("accountLinkingRequest");
    request.path("scopes").forEach(scope -> scopes.add(scope.asText()));
    return scopes;
  }

  /** Whether the manifest asks for screens; only then do requests offer APL. */
  static boolean wantsScreens() throws IOException {
    byte[] file = Files.readAllBytes(LocalSetup.PROJECT.resolve("skill-package/skill.json"));
    JsonNode custom = new ObjectMapper().readTree(file).at("/manifest/apis/custom");
    return custom.path("interfaces").findValuesAsText("type").contains("ALEXA_PRESENTATION_APL");
  }
}
