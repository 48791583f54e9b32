package dev.tapedeck.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tapedeck.language.Languages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of what is read as something else, and of what must not be. */
class RereadRequestsTest {
  static Stream<String> readings() {
    return rows("readings.psv");
  }

  static Stream<String> names() {
    return rows("names.psv");
  }

  @ParameterizedTest
  @MethodSource("readings")
  void readsWhatWasMeant(String row) {
    List<String> columns = Arrays.stream(row.split(" \\| ")).map(String::strip).toList();
    assertThat(written(RereadRequests.read(parsed(columns.get(0))))).isEqualTo(columns.get(1));
  }

  @ParameterizedTest
  @MethodSource("names")
  void leavesNamesAlone(String row) {
    Reading heard = parsed(row);
    assertThat(RereadRequests.read(heard)).isEqualTo(heard);
  }

  /** What was read once is a request like any other, so reading it again must be harmless. */
  @ParameterizedTest
  @MethodSource("readings")
  void readsItsOwnReadingsAsTheyAre(String row) {
    String read = row.split(" \\| ")[1].strip();
    assertThat(written(RereadRequests.read(parsed(read)))).isEqualTo(read);
  }

  /** Alexa rejects a question about an intent that has not all of the slots. */
  @ParameterizedTest
  @MethodSource("readings")
  void fillsOnlySlotsThatTheRequestHas(String row) throws IOException {
    Reading read = RereadRequests.read(parsed(row.split(" \\| ")[0]));
    Map<String, List<String>> slots = slotsInModel();
    assertThat(slots.getOrDefault(read.request(), List.copyOf(read.slots().keySet())))
        .containsAll(read.slots().keySet());
  }

  private static Map<String, List<String>> slotsInModel() throws IOException {
    Path model = Path.of("skill-package", "interactionModels", "custom", "en-US.json");
    JsonNode intents =
        new ObjectMapper().readTree(model.toFile()).at("/interactionModel/languageModel/intents");
    return StreamSupport.stream(intents.spliterator(), false)
        .collect(
            toMap(
                intent -> intent.path("name").asText(),
                intent -> intent.path("slots").findValuesAsText("name")));
  }

  @Test
  void keepsTheLongerTitleWhereTheTailMayBelongToIt() {
    assertThat(RereadRequests.read(parsed("Play{music=pray for me}")).longNames())
        .isEqualTo(Map.of("music", "pray for me"));
    assertThat(RereadRequests.read(parsed("Play{music=hello on spotify}")).longNames()).isEmpty();
  }

  @Test
  void leavesAnUnusableSlotForTheQuestionAboutIt() {
    Reading heard = parsed("Play{music=the song hello, speaker=?}");
    assertThat(RereadRequests.read(heard).slots()).containsEntry("speaker", "?");
  }

  private static Stream<String> rows(String file) {
    try (InputStream table = RereadRequestsTest.class.getResourceAsStream(file)) {
      return new String(table.readAllBytes(), UTF_8)
          .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }

  /** Reads "Play{music=hello, speaker=kitchen}". */
  private static Reading parsed(String text) {
    int brace = text.indexOf('{');
    String slots = text.substring(brace + 1, text.length() - 1);
    Map<String, String> values =
        Arrays.stream(slots.split(", "))
            .filter(slot -> !slot.isEmpty())
            .map(slot -> slot.split("=", 2))
            .collect(toMap(slot -> slot[0], slot -> slot[1]));
    return Reading.of(Languages.of("en"), text.substring(0, brace) + "Intent", values);
  }

  private static String written(Reading reading) {
    String request = reading.request().replaceFirst("Intent$", "");
    List<String> order =
        List.of(
            "music",
            "song",
            "album",
            "playlist",
            "show",
            "book",
            "artist",
            "other",
            "genre",
            "decade",
            "mood",
            "level",
            "version",
            "author",
            "number",
            "name",
            "speaker",
            "nickname");
    return new TreeMap<>(reading.slots())
        .entrySet().stream()
            .filter(slot -> !slot.getValue().isBlank())
            .sorted((one, other) -> order.indexOf(one.getKey()) - order.indexOf(other.getKey()))
            .map(slot -> slot.getKey() + "=" + slot.getValue())
            .collect(joining(", ", request + "{", "}"));
  }
}
