package dev.tapedeck.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents stay short, lead to files that exist, and name the same versions. */
class DocumentsTest {
  /** A link's target, without a fragment; targets with a scheme contain a colon. */
  private static final Pattern RELATIVE_LINK = Pattern.compile("]\\(([^):#]+)(?:#[^)]*)?\\)");

  private static final Pattern ASK_CLI = Pattern.compile("ask-cli@([\\d.]+)");
  private static final Pattern NODE =
      Pattern.compile("Node\\.js (\\d+) or newer|node-version: (\\d+)");

  static List<Path> documents() throws IOException {
    try (Stream<Path> root = Files.list(Path.of("."));
        Stream<Path> docs = Files.list(Path.of("docs"))) {
      return Stream.of(root, docs, Stream.of(Path.of("bench/README.md")))
          .flatMap(files -> files)
          .filter(file -> file.toString().endsWith(".md"))
          .map(Path::normalize)
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyRelativeLinkLeadsToAFile(Path document) throws IOException {
    assertThat(RELATIVE_LINK.matcher(Files.readString(document)).results())
        .extracting(link -> link.group(1))
        .allSatisfy(target -> assertThat(document.resolveSibling(target)).exists());
  }

  @Test
  void theReadmeHasAtMost250Lines() throws IOException {
    assertThat(Files.readAllLines(Path.of("README.md"))).hasSizeLessThanOrEqualTo(250);
  }

  @Test
  void oneVersionOfTheAskCliIsNamedEverywhere() throws IOException {
    assertThat(matches(ASK_CLI, "README.md", "lambda/deploy.sh", ".github/workflows/build.yml"))
        .extracting(match -> match.group(1))
        .hasSizeGreaterThanOrEqualTo(3)
        .containsOnly("2.30.7");
  }

  @Test
  void oneVersionOfNodeIsNamedEverywhere() throws IOException {
    assertThat(
            matches(
                NODE,
                "README.md",
                "bench/README.md",
                "lambda/deploy.sh",
                ".github/workflows/build.yml"))
        .extracting(match -> match.group(1) == null ? match.group(2) : match.group(1))
        .hasSizeGreaterThanOrEqualTo(4)
        .containsOnly("22");
  }

  private static List<MatchResult> matches(Pattern pattern, String... files) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String file : files) {
      text.append(Files.readString(Path.of(file))).append('\n');
    }
    return pattern.matcher(text).results().toList();
  }
}
