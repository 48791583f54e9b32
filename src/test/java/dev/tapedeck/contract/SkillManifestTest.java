package dev.tapedeck.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The manifest matches the models, Alexa's limits and Spotify's terms. */
class SkillManifestTest {
  private static final Path PACKAGE = Path.of("skill-package");

  static List<String> locales() throws IOException {
    return names(manifest().at("/publishingInformation/locales"));
  }

  @Test
  void everyModelHasItsLocaleAndEveryLocaleItsModel() throws IOException {
    try (Stream<Path> models = Files.list(PACKAGE.resolve("interactionModels/custom"))) {
      assertThat(locales())
          .containsExactlyInAnyOrderElementsOf(
              models.map(file -> file.getFileName().toString().replace(".json", "")).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("locales")
  void textsAreWithinAlexasLimits(String locale) throws IOException {
    JsonNode texts = texts(locale);

    assertThat(texts.path("summary").asText()).isNotBlank().hasSizeLessThanOrEqualTo(160);
    assertThat(texts.path("description").asText()).isNotBlank().hasSizeLessThanOrEqualTo(4000);
    assertThat(texts.path("keywords")).isNotEmpty().hasSizeLessThanOrEqualTo(30);
    assertThat(texts.path("examplePhrases")).hasSize(3);
  }

  /** The only form that Spotify's terms accept is "<own name> for Spotify". */
  @ParameterizedTest
  @MethodSource("locales")
  void theNameAndTheDisclaimerFollowSpotifysTerms(String locale) throws IOException {
    assertThat(texts(locale).path("name").asText()).isEqualTo("Tape Deck for Spotify");
    assertThat(texts(locale).path("description").asText())
        .contains("not affiliated with, endorsed or sponsored by Spotify or Amazon");
    texts(locale)
        .path("examplePhrases")
        .forEach(phrase -> assertThat(phrase.asText()).doesNotContainIgnoringCase("spotify"));
  }

  @ParameterizedTest
  @CsvSource({"smallIconUri,108", "largeIconUri,512"})
  void iconsAreInThePackageInAlexasSizes(String field, int size) throws IOException {
    for (String locale : locales()) {
      String address = texts(locale).path(field).asText();
      assertThat(address).startsWith("file://assets/images/");
      BufferedImage icon = ImageIO.read(PACKAGE.resolve(address.substring(7)).toFile());
      assertThat(icon.getWidth()).isEqualTo(size);
      assertThat(icon.getHeight()).isEqualTo(size);
    }
  }

  @Test
  void asksWhoSpeaksAndForNothingElse() throws IOException {
    assertThat(manifest().path("permissions").findValuesAsText("name"))
        .containsExactly("alexa::person_id:read");
  }

  @Test
  void hasNoArnOfAnAccount() throws IOException {
    assertThat(manifest().toString()).doesNotContain("arn:aws");
  }

  private static JsonNode texts(String locale) throws IOException {
    return manifest().at("/publishingInformation/locales").path(locale);
  }

  private static JsonNode manifest() throws IOException {
    return new ObjectMapper().readTree(PACKAGE.resolve("skill.json").toFile()).path("manifest");
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
