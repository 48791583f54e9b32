package dev.tapedeck.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
