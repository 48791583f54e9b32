package dev.tapedeck.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Alexa accepts the samples. */
class AlexaSampleRulesTest {
  private static final String SEARCH = "AMAZON.SearchQuery";

  /** Letters, single spaces, apostrophes, hyphens, periods and slots: numbers are spelled out. */
  @ParameterizedTest
  @MethodSource("dev.tapedeck.contract.CommittedModel#all")
  void haveNoDigitsAndNoPunctuationAndNoCapitals(CommittedModel model) {
    for (JsonNode intent : model.intents()) {
      for (String sample : CommittedModel.samples(intent)) {
        assertThat(sample.replaceAll("\\{\\w+}", "x"))
            .as(sample)
            .matches("[\\p{L}\\p{M}]([\\p{L}\\p{M}'.-]| (?! ))*(?<! )");
        assertThat(sample).isEqualTo(sample.toLowerCase(Locale.ROOT));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("dev.tapedeck.contract.CommittedModel#all")
  void holdWordsBesideTheirSlotsAndEachSlotOnce(CommittedModel model) {
    for (JsonNode intent : model.intents()) {
      List<String> slots = intent.path("slots").findValuesAsText("name");
      for (String sample : CommittedModel.samples(intent)) {
        assertThat(sample.replaceAll("\\{\\w+}", "")).as(sample).isNotBlank();
        assertThat(CommittedModel.slots(sample))
            .as(sample)
            .doesNotHaveDuplicates()
            .isSubsetOf(slots);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("dev.tapedeck.contract.CommittedModel#all")
  void areUniqueWithinTheirIntent(CommittedModel model) {
    for (JsonNode intent : model.intents()) {
      List<String> samples = CommittedModel.samples(intent);
      assertThat(new HashSet<>(samples)).as(CommittedModel.name(intent)).hasSameSizeAs(samples);
    }
  }

  /** Alexa refuses it with "cannot include both a phrase slot and another intent slot". */
  @ParameterizedTest
  @MethodSource("dev.tapedeck.contract.CommittedModel#all")
  void haveNoOtherSlotBesideASearchQuery(CommittedModel model) {
    for (JsonNode intent : model.intents()) {
      Map<String, String> types = new HashMap<>();
      intent
          .path("slots")
          .forEach(slot -> types.put(CommittedModel.name(slot), slot.path("type").asText()));
      if (types.containsValue(SEARCH)) {
        assertThat(types).as(CommittedModel.name(intent)).hasSize(1);
      }
    }
  }
}
