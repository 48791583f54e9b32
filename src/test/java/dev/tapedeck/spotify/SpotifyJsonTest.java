package dev.tapedeck.spotify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpotifyJsonTest {
  private record Song(
      String name,
      long durationMs,
      int popularity,
      Integer volumePercent,
      @JsonProperty("is_playing") boolean playing,
      @JsonProperty("is_local") Boolean local) {}

  private record Shelf<T>(List<T> items, T first, Integer total) {}

  private record Room(Shelf<Song> songs, List<String> names) {}

  private static final TypeReference<Song> SONG = new TypeReference<>() {};
  private static final Song EMPTY = new Song(null, 0, 0, null, false, null);

  @Test
  void fillsComponentsFromMembersInSnakeCase() throws Exception {
    String json =
        """
        {"name":"Hello","duration_ms":295000,"popularity":7,"volume_percent":30,"is_playing":true,
         "is_local":false,"more":{"than":["is","needed"]}}
        """;
    assertThat(read(json, SONG)).isEqualTo(new Song("Hello", 295_000, 7, 30, true, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"name\":null,\"duration_ms\":null,\"popularity\":null,\"volume_percent\":null,"
            + "\"is_playing\":null,\"is_local\":null}"
      })
  void leavesOutWhatIsMissingOrNull(String json) throws Exception {
    assertThat(read(json, SONG)).isEqualTo(EMPTY);
  }

  @Test
  void readsListsWithNullsInThemAndRecordsInRecords() throws Exception {
    Song a = new Song("A", 0, 0, null, false, null);
    Song b = new Song("B", 0, 0, null, false, null);
    Shelf<Song> songs = new Shelf<>(Arrays.asList(a, null), b, 2);
    String json =
        """
        {"songs":{"items":[{"name":"A"},null],"first":{"name":"B"},"total":2},"names":["x",null]}
        """;
    assertThat(read(json, new TypeReference<Room>() {}))
        .isEqualTo(new Room(songs, Arrays.asList("x", null)));
  }

  @Test
  void readsGenericTypes() throws Exception {
    assertThat(read("[true,null]", new TypeReference<List<Boolean>>() {}))
        .isEqualTo(Arrays.asList(true, null));
    assertThat(read("{\"items\":[\"a\"],\"first\":\"b\"}", new TypeReference<Shelf<String>>() {}))
        .isEqualTo(new Shelf<>(List.of("a"), "b", null));
    assertThat(read("null", SONG)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "true", "1.5"})
  void acceptsANumberOrBooleanForAString(String scalar) throws Exception {
    assertThat(read("{\"name\":" + scalar + "}", SONG).name()).isEqualTo(scalar);
  }

  @Test
  void acceptsANumberWithAFractionForAWholeOne() throws Exception {
    Song song = read("{\"duration_ms\":295000.9,\"volume_percent\":30.0}", SONG);
    assertThat(song.durationMs()).isEqualTo(295_000);
    assertThat(song.volumePercent()).isEqualTo(30);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "[{}]",
        "\"text\"",
        "\"\"",
        "7",
        "{\"name\":{}}",
        "{\"name\":[\"secret\"]}",
        "{\"duration_ms\":\"secret\"}",
        "{\"duration_ms\":\"295000\"}",
        "{\"duration_ms\":\"\"}",
        "{\"duration_ms\":false}",
        "{\"popularity\":\"7\"}",
        "{\"popularity\":12345678901}",
        "{\"volume_percent\":true}",
        "{\"volume_percent\":\"\"}",
        "{\"volume_percent\":\" \"}",
        "{\"is_playing\":\"true\"}",
        "{\"is_playing\":1}",
        "{\"is_local\":\"\"}",
        "{\"name\":\"Hel",
        "{\"more\":[}",
        "{'name':1}",
        "secret",
        "  ",
        ""
      })
  void rejectsWrongTypesAndInvalidJson(String json) {
    assertThatThrownBy(() -> read(json, SONG)).isInstanceOf(IOException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"text\"", "\"\"", "7", "[]"})
  void rejectsAnotherTypeForARecordOfOneString(String json) {
    record OneText(String name) {}
    assertThatThrownBy(() -> read(json, new TypeReference<OneText>() {}))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> read("[" + json + "]", new TypeReference<List<OneText>>() {}))
        .isInstanceOf(IOException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"text\"", "\"\"", "7", "{}"})
  void rejectsAnotherTypeForAList(String json) {
    assertThatThrownBy(
            () -> read("{\"items\":" + json + "}", new TypeReference<Shelf<String>>() {}))
        .isInstanceOf(IOException.class);
  }

  @Test
  void rejectsJsonThatIsNestedTooDeep() {
    byte[] deep = "[".repeat(1_000_000).getBytes(UTF_8);
    assertThatThrownBy(() -> SpotifyJson.tree(deep)).isInstanceOf(IOException.class);
    byte[] deepUnknown = ("{\"more\":" + "[".repeat(1_000_000)).getBytes(UTF_8);
    assertThatThrownBy(() -> SpotifyJson.type(SONG).read(deepUnknown))
        .isInstanceOf(IOException.class);
  }

  @Test
  void writesKeysInAFixedOrder() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("b", Arrays.asList(null, true, 1.5, "é \"quoted\" \\ \n"));
    members.put("a", Map.of("d", "x", "c", "<&>"));
    assertThat(SpotifyJson.write(members))
        .isEqualTo(
            "{\"a\":{\"c\":\"<&>\",\"d\":\"x\"},\"b\":[null,true,1.5,\"é \\\"quoted\\\" \\\\ \\n\"]}");
  }

  private static <T> T read(String json, TypeReference<T> type) throws IOException {
    return SpotifyJson.type(type).read(json.getBytes(UTF_8));
  }
}
