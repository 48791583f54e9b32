package dev.tapedeck.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tapedeck.command.Commands;
import dev.tapedeck.turn.Command;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every intent of the models has a command, and every command enough to be asked by. */
class InteractionModelTest {
  private static final int FEWEST_SAMPLES = 15;

  /** What no command is asked for by name: Alexa's own fallback goes to the catch-all. */
  private static final Set<String> CAUGHT = Set.of("AMAZON.FallbackIntent");

  @Test
  void thereIsAModelForEveryEnglishLocale() throws IOException {
    assertThat(CommittedModel.all())
        .extracting(CommittedModel::locale)
        .contains("en-AU", "en-CA", "en-GB", "en-IN", "en-US");
  }

  @ParameterizedTest
  @MethodSource("dev.tapedeck.contract.CommittedModel#all")
  void everyIntentHasACommandAndEveryCommandItsIntents(CommittedModel model) {
    Set<String> modelled = new TreeSet<>();
    model.intents().forEach(intent -> modelled.add(CommittedModel.name(intent)));
    modelled.removeAll(CAUGHT);
    Set<String> commanded =
        Commands.ALL.stream()
            .map(Command::requests)
            .flatMap(Set::stream)
            .filter(request -> !request.equals("LaunchRequest"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(modelled).isEqualTo(commanded);
  }

  @Test
  void noIntentHasTwoCommands() {
    List<String> all = Commands.ALL.stream().map(Command::requests).flatMap(Set::stream).toList();
    assertThat(all).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("dev.tapedeck.contract.CommittedModel#all")
  void everyIntentOfOursHasEnoughSamples(CommittedModel model) {
    for (JsonNode intent : model.intents()) {
      String name = CommittedModel.name(intent);
      if (!name.startsWith("AMAZON.")) {
        assertThat(CommittedModel.samples(intent))
            .as(name)
            .hasSizeGreaterThanOrEqualTo(FEWEST_SAMPLES);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("dev.tapedeck.contract.CommittedModel#all")
  void noSentenceBelongsToTwoIntents(CommittedModel model) {
    Map<String, String> owners = new HashMap<>();
    for (JsonNode intent : model.intents()) {
      String name = CommittedModel.name(intent);
      CommittedModel.samples(intent)
          .forEach(
              sample ->
                  assertThat(owners.put(sample, name))
                      .as("\"%s\" in %s is also a sample of", sample, name)
                      .isNull());
    }
  }

  /** People set an Echo to the English of another country than the one they write. */
  @ParameterizedTest
  @MethodSource("dev.tapedeck.contract.CommittedModel#all")
  void bothSpellingsOfFavouriteAreInEveryLocale(CommittedModel model) {
    for (JsonNode intent : model.intents()) {
      List<String> samples = CommittedModel.samples(intent);
      assertThat(samples)
          .as(CommittedModel.name(intent))
          .containsAll(samples.stream().map(s -> s.replace("favourite", "favorite")).toList())
          .containsAll(samples.stream().map(s -> s.replace("favorite", "favourite")).toList());
    }
  }
}
