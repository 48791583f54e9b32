package dev.tapedeck.console.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tapedeck.console.alexa.Resolution.Authority;
import dev.tapedeck.console.alexa.Resolution.Entity;
import dev.tapedeck.console.alexa.Resolution.FilledSlot;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolverTest {
  private final Resolver resolver = new Resolver(Models.small(), Models.SKILL_ID);

  @ParameterizedTest(name = "\"{0}\" is {1} with {2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Play Abbey Road on the kitchen speaker!|PlayIntent|music=abbey road, speaker=the kitchen speaker",
        "play smoke on the water|PlayIntent|music=smoke on the water",
        "play dancing in the dark|PlayIntent|music=dancing in the dark",
        "play strolling on the old pier|PlayIntent|music=strolling on the old pier",
        "play dancing in the dark on my phone|PlayIntent|music=dancing in the dark, speaker=my phone",
        "play blue monday on the sun room speaker|PlayIntent|music=blue monday, speaker=the sun room speaker",
        "play radar love on the tv|PlayIntent|music=radar love, speaker=the tv",
        "play hello by adele|PlayIntent|music=hello, artist=adele",
        "play stand by me|PlayIntent|music=stand by me",
        "play stand by me by Ben E. King|PlayIntent|music=stand by me, artist=ben e king",
        "play adele's hello|PlayIntent|music=hello, artist=adele",
        "play down by the lake by some band|PlayIntent|music=down by the lake, artist=some band",
        "play hello by adele on the kitchen speaker|PlayIntent|music=hello, artist=adele, speaker=the kitchen speaker",
        "play my road trip playlist on the t. v.|PlayPlaylistIntent|playlist=road trip, speaker=the tv",
        "play my saturday jam playlist|PlayPlaylistIntent|playlist=saturday jam",
        "play earth, wind & fire|PlayIntent|music=earth wind and fire",
        "whats playing?|WhatsPlayingIntent|-",
        "What’s playing|WhatsPlayingIntent|-",
        "volume fifty|VolumeIntent|level=50",
        "volume 35|VolumeIntent|level=35",
        "volume banana|AMAZON.FallbackIntent|-",
        "set the volume to banana percent|VolumeIntent|level=?",
        "set the volume to 30%|VolumeIntent|level=30",
        "skip ahead thirty seconds|SeekIntent|time=PT30S",
        "pick the second one|PickIntent|place=2",
        "move the music to the conservatory|MoveIntent|speaker=the conservatory",
        "pause|AMAZON.PauseIntent|-",
        "never mind|AMAZON.CancelIntent|-",
        "stop please|AMAZON.StopIntent|-",
        "mix it up|AMAZON.ShuffleOnIntent|-",
        "loop off|AMAZON.LoopOffIntent|-",
        "play hello by adele please|PlayIntent|music=hello, artist=adele",
        "could you please play hello by adele|PlayIntent|music=hello, artist=adele",
        "hey would you be so kind as to pause please|AMAZON.PauseIntent|-",
        "um ok volume fifty if you don't mind|VolumeIntent|level=50",
        "thanks actually pause|AMAZON.PauseIntent|-",
        "could you please|AMAZON.FallbackIntent|-",
        "what is the weather|AMAZON.FallbackIntent|-",
        "?!|AMAZON.FallbackIntent|-",
      })
  void resolves(String words, String intent, String slots) {
    Resolution resolution = resolver.resolve(words);

    assertThat(resolution.intent()).isEqualTo(intent);
    assertThat(said(resolution)).isEqualTo(slots == null ? "" : slots);
  }

  @Test
  void listsAllSlotsOfTheIntent() {
    assertThat(resolver.resolve("play hello").slots())
        .extracting(FilledSlot::name)
        .containsExactly("music", "artist", "speaker");
  }

  @Test
  void reportsTheSampleRunnersUpAndNearestSamples() {
    Resolution hit = resolver.resolve("play the first one");
    Resolution miss = resolver.resolve("please turn up");

    assertThat(hit.sample()).isEqualTo("play {place}");
    assertThat(hit.runnersUp()).extracting(Resolution.RunnerUp::intent).contains("PlayIntent");
    assertThat(miss.matched()).isFalse();
    assertThat(miss.nearest().get(0).sample()).isEqualTo("turn up {speaker}");
  }

  @Test
  void resolvesListedValuesToTheirIds() {
    assertThat(authorities("move the music to the kitchen speaker"))
        .containsExactly(
            new Authority(
                "amzn1.er-authority.echo-sdk." + Models.SKILL_ID + ".Speaker",
                List.of(new Entity("kitchen", "KITCHEN"))));
    assertThat(authorities("move the music to the conservatory").get(0).values()).isEmpty();
  }

  @Test
  void prefersDynamicEntities() throws Exception {
    SessionSlotValues dynamic = new SessionSlotValues();
    dynamic.apply(
        new ObjectMapper()
            .readTree(
                """
                {"updateBehavior": "REPLACE", "types": [{"name": "Speaker", "values": [
                  {"id": "d1", "name": {"value": "Anna's den", "synonyms": ["the water"]}}]}]}
                """));

    FilledSlot speaker =
        resolver.resolve("play smoke on the water by us on the water", dynamic).slots().get(2);

    assertThat(speaker.value()).isEqualTo("the water");
    assertThat(speaker.authorities().get(0))
        .isEqualTo(
            new Authority(
                "amzn1.er-authority.echo-sdk.dynamic." + Models.SKILL_ID + ".Speaker",
                List.of(new Entity("Anna's den", "d1"))));
    assertThat(speaker.authorities().get(1).values()).isEmpty();
  }

  @Test
  void recognizesSomeNamesOfAmazonsCatalog() {
    FilledSlot music = resolver.resolve("play bohemian rhapsody").slots().get(0);

    assertThat(music.authorities()).extracting(Authority::name).containsExactly("AlexaEntities");
    assertThat(music.authorities().get(0).values().get(0).name()).isEqualTo("Bohemian Rhapsody");
  }

  private List<Authority> authorities(String words) {
    return resolver.resolve(words).slots().get(0).authorities();
  }

  private static String said(Resolution resolution) {
    return resolution.slots().stream()
        .filter(slot -> !slot.value().isEmpty())
        .map(slot -> slot.name() + "=" + slot.value())
        .collect(Collectors.joining(", "));
  }
}
