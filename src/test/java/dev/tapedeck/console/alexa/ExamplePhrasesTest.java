package dev.tapedeck.console.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example phrases of the manifest match the models of all locales. */
class ExamplePhrasesTest {
  private static final Path PACKAGE = Path.of("skill-package");

  @ParameterizedTest
  @ValueSource(strings = {"en-AU", "en-CA", "en-GB", "en-IN", "en-US"})
  void theFirstOpensTheSkillAndTheOthersAreSamplesOfTheModel(String locale) throws IOException {
    InteractionModel model =
        InteractionModel.read(PACKAGE.resolve("interactionModels/custom/" + locale + ".json"));
    Resolver resolver = new Resolver(model, "skill");
    List<String> phrases = phrases(locale);

    assertThat(Invocation.parse(phrases.get(0), model.invocationName()).type())
        .isEqualTo(Invocation.Type.LAUNCH);
    assertThat(phrases.subList(1, phrases.size()))
        .isNotEmpty()
        .allSatisfy(
            phrase -> {
              Invocation invocation = Invocation.parse(phrase, model.invocationName());
              assertThat(invocation.type()).isEqualTo(Invocation.Type.ONE_SHOT);
              assertThat(resolver.resolve(String.join(" ", invocation.words())).sample())
                  .as(phrase)
                  .isNotEmpty();
            });
  }

  private static List<String> phrases(String locale) throws IOException {
    JsonNode listed =
        new ObjectMapper()
            .readTree(PACKAGE.resolve("skill.json").toFile())
            .at("/manifest/publishingInformation/locales")
            .path(locale)
            .path("examplePhrases");
    List<String> phrases = new ArrayList<>();
    listed.forEach(phrase -> phrases.add(phrase.asText()));
    return phrases;
  }
}
