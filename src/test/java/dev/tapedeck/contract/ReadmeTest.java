package dev.tapedeck.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.InteractionModel;
import dev.tapedeck.console.alexa.Resolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The sentences in the README are understood, and the files that it names exist. */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Path MODEL = Path.of("skill-package/interactionModels/custom/en-US.json");

  @Test
  void everySentenceIsUnderstood() throws IOException {
    Resolver resolver = new Resolver(InteractionModel.read(MODEL), "skill");
    String table = section("## What you can say", "## Put it on your Echo");
    List<String> sentences =
        Pattern.compile("\"([^\"]+)\"")
            .matcher(table.replaceAll("(?s).*\\|---\\|---\\|---\\|", ""))
            .results()
            .map(sentence -> sentence.group(1))
            .filter(
                sentence ->
                    sentence.contains(" ")
                        && !sentence.startsWith("on ")
                        && !sentence.startsWith("in "))
            .toList();
    assertThat(sentences).hasSizeGreaterThan(40);
    assertThat(sentences)
        .allSatisfy(
            sentence ->
                assertThat(resolver.resolve(sentence).intent())
                    .as(sentence)
                    .isNotEqualTo("AMAZON.FallbackIntent"));
  }

  @Test
  void everyNamedFileExists() throws IOException {
    List<String> named =
        Pattern.compile(
                "`((?:lambda|skill-package)/[a-z./-]+|[a-z-]+\\.(?:json|md))`|]\\(([a-zA-Z.]+)\\)")
            .matcher(Files.readString(README))
            .results()
            .map(file -> file.group(1) == null ? file.group(2) : file.group(1))
            .filter(file -> !file.startsWith("lambda/dist"))
            .toList();
    assertThat(named).contains("lambda/deploy.sh", "ask-resources.json", "privacy.md");
    assertThat(named).allSatisfy(file -> assertThat(Path.of(file)).exists());
  }

  private static String section(String from, String to) throws IOException {
    String readme = Files.readString(README);
    return readme.substring(readme.indexOf(from), readme.indexOf(to));
  }
}
