package dev.tapedeck;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bill of materials beside skill.jar, as the build writes it. */
class SbomIT {
  private final JsonNode bom = read();

  private static JsonNode read() {
    Path jar = Path.of(System.getProperty("skill.jar"));
    try {
      return new ObjectMapper().readTree(jar.resolveSibling("../skill.cdx.json").toFile());
    } catch (IOException missing) {
      throw new AssertionError(missing);
    }
  }

  @Test
  void listsTheLibrariesInTheJarAndNoneOfTheTests() {
    assertThat(bom.path("bomFormat").asText()).isEqualTo("CycloneDX");
    List<String> names = bom.path("components").findValuesAsText("name");
    assertThat(names)
        .contains("ask-sdk-core", "jackson-databind", "okhttp-jvm", "kotlin-stdlib", "dynamodb")
        .doesNotContain("junit-jupiter", "javalin", "archunit", "mockito-core");
    assertThat(bom.path("components"))
        .allSatisfy(library -> assertThat(library.path("hashes")).isNotEmpty());
  }

  @Test
  void isTheSameForTwoBuildsOfOneCommit() {
    assertThat(bom.has("serialNumber")).isFalse();
    assertThat(bom.at("/metadata").has("timestamp")).isFalse();
  }
}
