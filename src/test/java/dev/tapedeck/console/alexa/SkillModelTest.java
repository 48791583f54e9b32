package dev.tapedeck.console.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.InteractionModel.Intent;
import dev.tapedeck.testing.InteractionModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The resolver with the skill's own models. */
class SkillModelTest {
  private static final Path MODELS = Path.of("skill-package/interactionModels/custom");
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
  private static final Map<String, String> EXAMPLES =
      Map.of(
          "AMAZON.MusicRecording", "bohemian rhapsody",
          "AMAZON.Musician", "queen",
          "AMAZON.NUMBER", "seven",
          "AMAZON.DURATION", "two minutes",
          "AMAZON.Ordinal", "second");

  /** Locales of one language often have the same model; one of them is enough. */
  @TestFactory
  Stream<DynamicTest> everySampleResolvesToItsOwnIntent() throws IOException {
    List<Path> files;
    try (Stream<Path> list = Files.list(MODELS)) {
      files = list.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    Map<Object, InteractionModel> different = new LinkedHashMap<>();
    for (Path file : files) {
      InteractionModel model = InteractionModel.read(file);
      different.putIfAbsent(List.of(model.intents(), model.types()), model);
    }
    return different.values().stream()
        .map(model -> DynamicTest.dynamicTest(model.locale(), () -> check(model)));
  }

  private static void check(InteractionModel model) {
    Resolver resolver = new Resolver(model, Models.SKILL_ID);
    List<String> stolen = new ArrayList<>();
    for (Intent intent : model.intents()) {
      for (String sample : intent.samples()) {
        String words = filled(model, intent, sample);
        Sample by = resolver.sample(words).orElseThrow();
        if (!by.intent().name().equals(intent.name())) {
          stolen.add(words + " -> " + by.intent().name() + " by \"" + by.text() + "\"");
        }
      }
    }
    assertThat(stolen).isEmpty();
  }

  private static String filled(InteractionModel model, Intent intent, String sample) {
    return SLOT.matcher(sample)
        .replaceAll(
            slot -> {
              String type = intent.slot(slot.group(1)).orElseThrow().type();
              return model.types().containsKey(type)
                  ? model.types().get(type).values().get(0).name()
                  : EXAMPLES.getOrDefault(type, "something");
            });
  }

  @ParameterizedTest(name = "\"{0}\" is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "play abbey road on the kitchen speaker|PlayIntent|music=abbey road speaker=the kitchen speaker",
        "play smoke on the water|PlayIntent|music=smoke on the water",
        "play dancing in the dark|PlayIntent|music=dancing in the dark",
        "play something by queen|PlayArtistIntent|artist=queen",
        "play the album abbey road by the beatles in the living room|PlayAlbumIntent|"
            + "album=abbey road artist=the beatles speaker=the living room",
        "volume 50 percent|SetVolumeIntent|percent=50",
        "turn it up to eleven|TurnUpToIntent|level=11",
        "turn it up|LouderIntent|",
        "turn up the kitchen|LouderIntent|speaker=the kitchen",
        "pause|AMAZON.PauseIntent|",
        "next|AMAZON.NextIntent|",
        "repeat|AMAZON.RepeatIntent|",
        "play it on my phone|MoveIntent|speaker=my phone",
        "whats playing|WhatsPlayingIntent|",
      })
  void resolvesCommonUtterances(String words, String intent, String slots) {
    Resolution resolution = InteractionModels.of("en-US").resolver().resolve(words);

    List<String> said = new ArrayList<>();
    resolution.slots().stream()
        .filter(slot -> !slot.value().isEmpty())
        .forEach(slot -> said.add(slot.name() + "=" + slot.value()));
    assertThat(resolution.intent()).isEqualTo(intent);
    assertThat(String.join(" ", said)).isEqualTo(slots == null ? "" : slots);
  }
}
