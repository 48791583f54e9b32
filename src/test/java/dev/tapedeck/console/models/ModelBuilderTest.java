package dev.tapedeck.console.models;

import static dev.tapedeck.console.models.Sources.model;
import static dev.tapedeck.console.models.Sources.samples;
import static dev.tapedeck.console.models.Sources.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class ModelBuilderTest {
  private static final String SLOTS = "slots: {music: AMAZON.MusicRecording, speaker: Speaker}\n";

  @Test
  void givesAnIntentTheSlotsOfItsSentencesAndThoseThatAreElicited() {
    JsonNode model =
        model(
            "en-US",
            SLOTS
                + """
                intents:
                  HereIntent:
                    elicited: [speaker]
                    sentences:
                      - bring {music} here
                  PauseIntent: pause
                """);

    assertThat(model.at("/languageModel/intents/0/slots").findValuesAsText("name"))
        .containsExactly("music", "speaker");
    assertThat(model.at("/languageModel/intents/1").has("slots")).isFalse();
    assertThat(model.at("/dialog/intents").findValuesAsText("name"))
        .containsExactly("HereIntent", "music", "speaker");
  }

  @Test
  void hasARegionsTemplatesInTheLocalesOfTheRegionOnly() {
    String topic =
        """
        intents:
          PauseIntent:
            - pause
            - british: [hush, quiet please]
            - en-US: hold it
        """;

    assertThat(samples(model("en-GB", topic), "PauseIntent"))
        .containsExactly("pause", "hush", "quiet please");
    assertThat(samples(model("en-US", topic), "PauseIntent")).containsExactly("pause", "hold it");
  }

  @Test
  void makesTheFirstSentenceOfAValueItsNameAndTheOthersItsSynonyms() {
    String topic =
        """
        types:
          Speaker:
            KITCHEN: "[the] kitchen"
            SHED: {british: shed}
        """;

    JsonNode values = model("en-GB", topic).at("/languageModel/types/0/values");
    assertThat(values.findValuesAsText("id")).containsExactly("KITCHEN", "SHED");
    assertThat(values.at("/0/name/value").asText()).isEqualTo("kitchen");
    assertThat(texts(values.at("/0/name/synonyms"))).containsExactly("the kitchen");
    assertThat(model("en-US", topic).at("/languageModel/types/0/values")).hasSize(1);
  }

  @Test
  void makesEachItemOfAListAValueWithoutAnId() {
    JsonNode type = model("en-US", "types: {Album: [abbey road, blue]}").at("/languageModel/types");

    assertThat(type.at("/0/values").findValuesAsText("value"))
        .containsExactly("abbey road", "blue");
    assertThat(type.at("/0/values/0").has("id")).isFalse();
  }

  @Test
  void readsWordsThatAreBooleansInYaml() {
    assertThat(samples(model("en-US", "intents: {YesIntent: [on, off, no, yes]}"), "YesIntent"))
        .containsExactly("on", "off", "no", "yes");
  }

  @Test
  void namesBothTemplatesOfASentenceThatTwoIntentsHave() {
    assertThatThrownBy(
            () ->
                model(
                    "en-US",
                    """
                    intents:
                      PauseIntent: (stop|pause) [the] music
                      StopIntent:
                        - halt
                        - stop music
                    """))
        .hasMessage(
            "topic.yaml, StopIntent: \"stop music\": \"stop music\" is a sentence of"
                + " topic.yaml, PauseIntent too, by \"(stop|pause) [the] music\".");
  }

  /** Alexa can't distinguish two slots of the same type in this place. */
  @Test
  void takesSentencesForTheSameIfOnlyTheNamesOfTheirSlotsDiffer() {
    assertThatThrownBy(
            () ->
                model(
                    "en-US",
                    """
                    slots: {level: AMAZON.NUMBER, percent: AMAZON.NUMBER}
                    intents:
                      LevelIntent: volume {level}
                      PercentIntent: volume {percent}
                    """))
        .hasMessageContaining("\"volume {percent}\" is a sentence of topic.yaml, LevelIntent too");
  }

  @Test
  void namesASlotThatHasNoType() {
    assertThatThrownBy(() -> model("en-US", "intents: {PlayIntent: 'play {musik}'}"))
        .hasMessage(
            "topic.yaml, PlayIntent: \"play {musik}\":"
                + " there is no slot {musik} in a section \"slots:\".");
  }
}
