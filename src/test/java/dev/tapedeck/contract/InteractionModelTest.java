package dev.tapedeck.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tapedeck.command.Commands;
import dev.tapedeck.turn.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the models promise, the commands keep; and Alexa accepts the models. */
class InteractionModelTest {
  private static final Path FOLDER = Path.of("skill-package", "interactionModels", "custom");

  /** What no command is asked for by name: Alexa's own fallback goes to the catch-all. */
  private static final Set<String> CAUGHT = Set.of("AMAZON.FallbackIntent");

  /** Words of British, Australian and Indian homes, and nothing else, make the locales differ. */
  private static final Set<String> BRITISH =
      Set.of(
          "lounge",
          "the lounge",
          "sitting room",
          "the sitting room",
          "lounge speaker",
          "the lounge speaker",
          "telly",
          "the telly");

  static List<String> locales() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(f -> f.getFileName().toString().replace(".json", "")).sorted().toList();
    }
  }

  @Test
  void thereIsAModelForEveryEnglishLocale() throws IOException {
    assertThat(locales()).contains("en-AU", "en-CA", "en-GB", "en-IN", "en-US");
  }

  @ParameterizedTest
  @MethodSource("locales")
  void everyIntentHasACommandAndEveryCommandItsIntents(String locale) throws IOException {
    Set<String> modelled = new TreeSet<>(intents(locale).keySet());
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
  @MethodSource("locales")
  void everyIntentOfOursHasEnoughSamplesAndNoneIsInTwo(String locale) throws IOException {
    Map<String, String> homes = new HashMap<>();
    for (JsonNode intent : intents(locale).values()) {
      String name = intent.path("name").asText();
      List<String> samples = texts(intent.path("samples"));
      if (!name.startsWith("AMAZON.")) {
        assertThat(samples).as(name).hasSizeGreaterThanOrEqualTo(15);
      }
      samples.forEach(
          sample -> assertThat(homes.put(sample, name)).as("%s in %s and", sample, name).isNull());
    }
  }

  @ParameterizedTest
  @MethodSource("locales")
  void samplesAreWrittenAsAlexaWantsThem(String locale) throws IOException {
    for (JsonNode intent : intents(locale).values()) {
      Set<String> slots = new HashSet<>();
      intent.path("slots").forEach(slot -> slots.add(slot.path("name").asText()));
      for (String sample : texts(intent.path("samples"))) {
        assertThat(sample).as(sample).matches("[a-z{][a-z '.{}-]*");
        assertThat(sample.replaceAll("\\{\\w+}", "").strip()).as(sample).isNotEmpty();
        List<String> used = slotsOf(sample);
        assertThat(slots).as(sample).containsAll(used);
        assertThat(used).as(sample).doesNotHaveDuplicates();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("locales")
  void aSlotNameHasOneTypeAndEveryTypeExists(String locale) throws IOException {
    Set<String> own = new HashSet<>();
    model(locale).at("/languageModel/types").forEach(t -> own.add(t.path("name").asText()));
    Map<String, String> types = new HashMap<>();
    for (JsonNode intent : intents(locale).values()) {
      for (JsonNode slot : intent.path("slots")) {
        String name = slot.path("name").asText();
        String type = slot.path("type").asText();
        assertThat(types.getOrDefault(name, type)).as(name).isEqualTo(type);
        types.put(name, type);
        assertThat(type.startsWith("AMAZON.") || own.contains(type)).as(type).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("locales")
  void whatMayBeAskedForIsInTheDialog(String locale) throws IOException {
    JsonNode dialog = model(locale).path("dialog").path("intents");
    Map<String, List<String>> asked = new HashMap<>();
    dialog.forEach(
        i -> asked.put(i.path("name").asText(), i.path("slots").findValuesAsText("name")));
    intents(locale)
        .values()
        .forEach(
            intent -> {
              List<String> slots = intent.path("slots").findValuesAsText("name");
              if (!slots.isEmpty()) {
                assertThat(asked).containsEntry(intent.path("name").asText(), slots);
              }
            });
  }

  @ParameterizedTest
  @MethodSource("locales")
  void slotValuesAreShortAndUnique(String locale) throws IOException {
    for (JsonNode type : model(locale).at("/languageModel/types")) {
      Set<String> seen = new HashSet<>();
      for (JsonNode value : type.path("values")) {
        List<String> names = new ArrayList<>(texts(value.at("/name/synonyms")));
        names.add(value.at("/name/value").asText());
        for (String name : names) {
          assertThat(name).hasSizeLessThanOrEqualTo(140).matches("[a-z0-9 '.&-]+");
          assertThat(seen.add(name)).as("%s twice in %s", name, type.path("name")).isTrue();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("locales")
  void theEnglishLocalesDifferOnlyInListedWords(String locale) throws IOException {
    assertThat(withoutBritishWords(locale)).isEqualTo(withoutBritishWords("en-US"));
  }

  @ParameterizedTest
  @MethodSource("locales")
  void theInvocationNameIsTapeDeck(String locale) throws IOException {
    assertThat(model(locale).at("/languageModel/invocationName").asText()).isEqualTo("tape deck");
  }

  private static String withoutBritishWords(String locale) throws IOException {
    JsonNode model = model(locale);
    model
        .findParents("synonyms")
        .forEach(
            name -> {
              var synonyms = (com.fasterxml.jackson.databind.node.ArrayNode) name.path("synonyms");
              List<JsonNode> kept =
                  StreamSupport.stream(synonyms.spliterator(), false)
                      .filter(word -> !BRITISH.contains(word.asText()))
                      .toList();
              synonyms.removeAll().addAll(kept);
            });
    return model.toString();
  }

  private static Map<String, JsonNode> intents(String locale) throws IOException {
    Map<String, JsonNode> intents = new HashMap<>();
    model(locale)
        .at("/languageModel/intents")
        .forEach(intent -> intents.put(intent.path("name").asText(), intent));
    return intents;
  }

  private static JsonNode model(String locale) throws IOException {
    return new ObjectMapper()
        .readTree(FOLDER.resolve(locale + ".json").toFile())
        .path("interactionModel");
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private static List<String> slotsOf(String sample) {
    return java.util.regex.Pattern.compile("\\{(\\w+)}")
        .matcher(sample)
        .results()
        .map(slot -> slot.group(1))
        .toList();
  }
}
