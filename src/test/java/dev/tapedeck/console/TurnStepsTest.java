package dev.tapedeck.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tapedeck.memory.Memory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the skill came to an answer, in the state of the page. */
class TurnStepsTest {
  private Browser browser;

  @BeforeEach
  void start() throws Exception {
    browser = Browser.open();
    browser.link("agree");
  }

  @AfterEach
  void stop() {
    browser.close();
  }

  @Test
  void showsTheRankingOfASearch() throws Exception {
    JsonNode ranking = step("ask tape deck to play hello", "RankingReport");

    assertThat(ranking.path("query").asText()).isEqualTo("hello");
    assertThat(ranking.path("decisive").asText()).isEqualTo("ORDER");
    assertThat(ranking.at("/results/0/name").asText()).isEqualTo("Hello");
    assertThat(ranking.at("/results/0/artists/0").asText()).isEqualTo("Adele");
    assertThat(ranking.at("/results/0/verdict").asText()).isEqualTo("BEST");
  }

  @Test
  void showsTheComparisonWithTheOwnPlaylistsAndThatOneIsPreferred() throws Exception {
    JsonNode turn = browser.last(browser.say("ask tape deck to play gym"));

    assertThat(types(turn)).contains("NameComparison", "RankingReport", "Preference");
    assertThat(find(turn, "NameComparison").at("/closest/0/name").asText()).isEqualTo("Gym");
    assertThat(find(turn, "Preference").path("reason").asText()).isEqualTo("OWN_PLAYLIST");
  }

  @Test
  void showsTheComparisonOfPodcasts() throws Exception {
    JsonNode podcasts = step("ask tape deck to play the podcast low water", "NameComparison");

    assertThat(podcasts.path("source").asText()).isEqualTo("LIBRARY");
    assertThat(podcasts.at("/closest/0/name").asText()).isEqualTo("Low Water");
    assertThat(podcasts.at("/closest/0/best").asBoolean()).isTrue();
  }

  @Test
  void showsTheComparisonOfSpeakers() throws Exception {
    JsonNode speakers = step("ask tape deck to play hello on the kitchen speaker", "SpeakerReport");

    assertThat(speakers.path("said").asText()).contains("kitchen");
    assertThat(speakers.path("basis").asText()).isEqualTo("NAME");
    assertThat(speakers.path("speakers"))
        .filteredOn(one -> one.path("chosen").asBoolean())
        .extracting(one -> one.path("name").asText())
        .containsExactly("Kitchen Speaker");
    assertThat(speakers.path("speakers"))
        .filteredOn(one -> !one.path("chosen").asBoolean())
        .isNotEmpty()
        .allMatch(one -> !one.path("fit").asText().equals("EXACT"));
  }

  @Test
  void showsThatANicknameDecided(@TempDir Path folder) throws Exception {
    Memory memory = new FileMemory(folder.resolve("memory.json"));
    try (Browser remembering = Browser.open(StandInService.start(0), memory)) {
      remembering.link("agree");
      remembering.say("open tape deck");
      remembering.say("call the kitchen speaker the boombox");

      JsonNode turn = remembering.last(remembering.say("play hello on the boombox"));

      JsonNode speakers = find(turn, "SpeakerReport");
      assertThat(speakers.path("basis").asText()).isEqualTo("NICKNAME");
      assertThat(speakers.path("speakers"))
          .filteredOn(one -> one.path("chosen").asBoolean())
          .extracting(one -> one.path("name").asText())
          .containsExactly("Kitchen Speaker");
    }
  }

  @Test
  void showsWhatTheSecondReadingChanged() throws Exception {
    JsonNode said = browser.last(browser.say("ask tape deck to play the artist queen"));
    String wronglyCut = said.path("request").toString().replace("\"queen\"", "\"artist queen\"");

    browser.post("/api/request", "{\"request\":" + wronglyCut + "}");

    JsonNode turn = browser.last(browser.state());
    JsonNode reading = find(turn, "Rereading");
    assertThat(reading.path("heard").asText()).isEqualTo("PlayArtistIntent");
    assertThat(reading.at("/heardSlots/artist").asText()).isEqualTo("artist queen");
    assertThat(reading.at("/slots/artist").asText()).isEqualTo("queen");
    assertThat(types(said)).doesNotContain("Rereading");
    assertThat(turn.path("spoken").asText()).isEqualTo("Playing Queen.");
  }

  @Test
  void showsNoStepsOfAnEarlierRequest() throws Exception {
    browser.say("ask tape deck to play hello");

    JsonNode turn = browser.last(browser.say("ask tape deck to pause"));

    assertThat(turn.path("steps").isArray()).isTrue();
    assertThat(turn.path("steps")).isEmpty();
  }

  private JsonNode step(String words, String type) throws Exception {
    return find(browser.last(browser.say(words)), type);
  }

  private static JsonNode find(JsonNode turn, String type) {
    for (JsonNode step : turn.path("steps")) {
      if (step.path("type").asText().equals(type)) {
        return step.path("step");
      }
    }
    throw new AssertionError("no " + type + " in " + turn.path("steps"));
  }

  private static List<String> types(JsonNode turn) {
    List<String> types = new ArrayList<>();
    turn.path("steps").forEach(step -> types.add(step.path("type").asText()));
    return types;
  }
}
