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

/** The README promises nothing that is not so. */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Path MODEL = Path.of("skill-package/interactionModels/custom/en-US.json");

  @Test
  void everythingItTellsToSayIsUnderstood() throws IOException {
    Resolver resolver = new Resolver(InteractionModel.read(MODEL), "skill");
    String table = section("## What you can say", "## Put it on your Echo");
    List<String> sayings =
        Pattern.compile("\"([^\"]+)\"")
            .matcher(table.replaceAll("(?s).*\\|---\\|---\\|---\\|", ""))
            .results()
            .map(saying -> saying.group(1))
            .filter(
                saying ->
                    saying.contains(" ") && !saying.startsWith("on ") && !saying.startsWith("in "))
            .toList();
    assertThat(sayings).hasSizeGreaterThan(40);
    assertThat(sayings)
        .allSatisfy(
            saying ->
                assertThat(resolver.resolve(saying).intent())
                    .as(saying)
                    .isNotEqualTo("AMAZON.FallbackIntent"));
  }

  @Test
  void sendsNobodyToAFileThatIsNotThere() throws IOException {
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
