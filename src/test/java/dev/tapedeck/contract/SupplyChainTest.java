package dev.tapedeck.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** CI and the Maven wrapper download pinned versions only. */
class SupplyChainTest {
  private static final Path WRAPPER = Path.of(".mvn/wrapper/maven-wrapper.properties");

  static List<Path> workflows() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(".github/workflows"))) {
      return files.toList();
    }
  }

  /** A tag can be moved to other code, a commit hash can't. Dependabot updates hash and comment. */
  @ParameterizedTest
  @MethodSource("workflows")
  void actionsArePinnedByCommitHash(Path workflow) throws IOException {
    assertThat(Files.readAllLines(workflow))
        .filteredOn(line -> line.contains("uses:"))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).matches(".*uses: \\S+@[0-9a-f]{40} # v\\d+\\.\\d+.*"));
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void workflowsMayOnlyReadUnlessAJobSaysOtherwise(Path workflow) throws IOException {
    assertThat(Files.readString(workflow)).contains("\npermissions:\n  contents: read\n");
  }

  static List<Path> lockFiles() {
    return List.of(
        Path.of(".ci/ask/package-lock.json"),
        Path.of(".ci/dynalite/package-lock.json"),
        Path.of("bench/node/package-lock.json"));
  }

  /** A lock file pins the packages that a package depends on, and npm verifies their hashes. */
  @ParameterizedTest
  @MethodSource("lockFiles")
  void npmPackagesArePinnedByHash(Path lock) throws IOException {
    JsonNode packages = new ObjectMapper().readTree(lock.toFile()).path("packages");
    assertThat(packages.properties())
        .filteredOn(entry -> !entry.getKey().isEmpty())
        .isNotEmpty()
        .allSatisfy(
            entry -> assertThat(entry.getValue().path("integrity").asText()).startsWith("sha512-"));
    Path manifest = lock.resolveSibling("package.json");
    assertThat(new ObjectMapper().readTree(manifest.toFile()).path("dependencies").properties())
        .isNotEmpty()
        .allSatisfy(entry -> assertThat(entry.getValue().asText()).matches("\\d+\\.\\d+\\.\\d+.*"));
  }

  static List<Path> scripts() throws IOException {
    try (Stream<Path> ci = Files.list(Path.of(".ci"))) {
      return Stream.concat(workflows().stream(), ci.filter(Files::isRegularFile)).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void ciInstallsNpmPackagesFromLockFilesOnly(Path script) throws IOException {
    assertThat(Files.readString(script)).doesNotContain("npm install", "npx ", "npm exec");
  }

  /** {@code 1.2}, {@code ${okhttp.version}}; no range and no snapshot. */
  @Test
  void everyMavenDependencyAndPluginHasAVersion() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    assertThat(all("<version>(.*?)</version>", pom))
        .allSatisfy(
            version ->
                assertThat(version)
                    .matches("[\\w.\\-]+|\\$\\{[\\w.\\-]+}|\\[17,\\)|.*3\\.8\\.1,\\)"))
        .noneSatisfy(version -> assertThat(version).containsIgnoringCase("snapshot"));
    assertThat(all("<plugin>(.*?)</plugin>", pom))
        .isNotEmpty()
        .allSatisfy(plugin -> assertThat(plugin).contains("<version>"));
  }

  private static List<String> all(String pattern, String text) {
    return Pattern.compile(pattern, Pattern.DOTALL)
        .matcher(text)
        .results()
        .map(hit -> hit.group(1))
        .toList();
  }

  /** What a person is told to install is what CI uses. */
  @ParameterizedTest
  @CsvSource({"Node\\.js (\\d+), 22", "node-version: (\\d+), 22", "ask-cli@([\\d.]*\\d), 2.30.7"})
  void documentsScriptsAndCiNameTheSameVersion(String mention, String version) throws IOException {
    StringBuilder all = new StringBuilder();
    for (String file :
        List.of(
            "README.md",
            "CONTRIBUTING.md",
            "bench/README.md",
            "lambda/deploy.sh",
            ".github/workflows/build.yml")) {
      all.append(Files.readString(Path.of(file)));
    }
    assertThat(all(mention, all.toString())).isNotEmpty().containsOnly(version);
    assertThat(Files.readString(Path.of(".ci/ask/package.json")))
        .contains("\"ask-cli\": \"2.30.7\"");
  }

  /** The times in a zip are local ones, and names of the language can get into a file. */
  @Test
  void theBuildDoesNotDependOnTheTimeZoneAndLanguageOfTheMachine() throws IOException {
    assertThat(Files.readAllLines(Path.of(".mvn/jvm.config")))
        .contains("-Duser.timezone=UTC", "-Dfile.encoding=UTF-8", "-Duser.language=en");
    assertThat(Files.readString(Path.of("pom.xml")))
        .contains("<project.build.outputTimestamp>", "<includeBomSerialNumber>false<");
    assertThat(Files.readString(Path.of(".github/workflows/build.yml")))
        .contains("bash .ci/reproducible");
  }

  @Test
  void theWrapperVerifiesMavenFromCentral() throws IOException {
    Properties wrapper = new Properties();
    try (InputStream file = Files.newInputStream(WRAPPER)) {
      wrapper.load(file);
    }
    assertThat(wrapper.getProperty("distributionUrl"))
        .startsWith("https://repo.maven.apache.org/maven2/org/apache/maven/apache-maven/3.9.");
    assertThat(wrapper.getProperty("distributionSha256Sum")).matches("[0-9a-f]{64}");
  }
}
