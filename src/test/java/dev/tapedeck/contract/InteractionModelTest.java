package dev.tapedeck.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tapedeck.command.Commands;
import dev.tapedeck.turn.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every intent in the models has a command and enough samples, and every command its intents. */
class InteractionModelTest {
  private static final int MIN_SAMPLES = 15;
  private static final Pattern INTENT_NAME = Pattern.compile("\"([A-Za-z.]+Intent)\"");

  /** Intents that no command in the list handles, because {@link Commands#CATCH_ALL} does. */
  private static final Set<String> HANDLED_BY_CATCH_ALL = Set.of("AMAZON.FallbackIntent");

  @Test
  void thereIsAModelForEveryEnglishLocale() throws IOException {
    assertThat(CommittedModel.all())
        .extracting(CommittedModel::locale)
        .contains("en-AU", "en-CA", "en-GB", "en-IN", "en-US");
  }

  @ParameterizedTest
  @MethodSource("dev.tapedeck.contract.CommittedModel#all")
  void everyIntentHasACommandAndEveryCommandItsIntents(CommittedModel model) {
    Set<String> inModel = new TreeSet<>();
    model.intents().forEach(intent -> inModel.add(CommittedModel.name(intent)));
    inModel.removeAll(HANDLED_BY_CATCH_ALL);
    Set<String> inCommands =
        Commands.ALL.stream()
            .map(Command::requests)
            .flatMap(Set::stream)
            .filter(request -> !request.equals("LaunchRequest"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(difference(inModel, inCommands)).as("intents without a command").isEmpty();
    assertThat(difference(inCommands, inModel)).as("intents that the model lacks").isEmpty();
  }

  private static Set<String> difference(Set<String> all, Set<String> without) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(without);
    return rest;
  }

  /**
   * A name that no model has is never heard: the code for it is dead, or the name is misspelled.
   */
  @Test
  void everyIntentThatTheCodeNamesIsInTheModels() throws IOException {
    Set<String> inModels = new TreeSet<>();
    for (CommittedModel model : CommittedModel.all()) {
      model.intents().forEach(intent -> inModels.add(CommittedModel.name(intent)));
    }
    Set<String> inCode = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        INTENT_NAME.matcher(Files.readString(file)).results().forEach(r -> inCode.add(r.group(1)));
      }
    }
    assertThat(inCode).as("names found, so that the search works").contains("PlayIntent");
    assertThat(difference(inCode, inModels)).isEmpty();
  }

  @Test
  void noIntentHasTwoCommands() {
    List<String> all = Commands.ALL.stream().map(Command::requests).flatMap(Set::stream).toList();
    assertThat(all).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("dev.tapedeck.contract.CommittedModel#all")
  void everyCustomIntentHasEnoughSamples(CommittedModel model) {
    for (JsonNode intent : model.intents()) {
      String name = CommittedModel.name(intent);
      if (!name.startsWith("AMAZON.")) {
        assertThat(CommittedModel.samples(intent))
            .as(name)
            .hasSizeGreaterThanOrEqualTo(MIN_SAMPLES);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("dev.tapedeck.contract.CommittedModel#all")
  void noSampleBelongsToTwoIntents(CommittedModel model) {
    Map<String, String> intentBySample = new HashMap<>();
    for (JsonNode intent : model.intents()) {
      String name = CommittedModel.name(intent);
      CommittedModel.samples(intent)
          .forEach(
              sample ->
                  assertThat(intentBySample.put(sample, name))
                      .as("\"%s\" in %s is also a sample of", sample, name)
                      .isNull());
    }
  }

  /** The locale of an Echo may be that of a country with the other spelling. */
  @ParameterizedTest
  @MethodSource("dev.tapedeck.contract.CommittedModel#all")
  void bothSpellingsOfFavoriteAreInEveryLocale(CommittedModel model) {
    for (JsonNode intent : model.intents()) {
      List<String> samples = CommittedModel.samples(intent);
      assertThat(samples)
          .as(CommittedModel.name(intent))
          .containsAll(samples.stream().map(s -> s.replace("favourite", "favorite")).toList())
          .containsAll(samples.stream().map(s -> s.replace("favorite", "favourite")).toList());
    }
  }
}
