package dev.tapedeck.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordsTest {
  private record Song(
      String name, long durationMs, Integer volumePercent, boolean playing, Boolean local) {}

  private record Shelf<T>(List<T> items, T first, Integer total) {}

  private record Room(Shelf<Song> songs, List<String> names) {}

  private record Even(int number) {
    Even {
      if (number % 2 != 0) {
        throw new IllegalArgumentException("odd");
      }
    }
  }

  @Test
  void fillsComponentsFromMembersInSnakeCaseAndBooleansAlsoWithIs() {
    String json =
        """
        {"name":"Hello","duration_ms":295000,"volume_percent":30,"is_playing":true,"is_local":false,
         "more":{"than":["anybody","asks","for"]}}
        """;
    assertThat(read(json, Song.class)).isEqualTo(new Song("Hello", 295_000, 30, true, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"name\":null,\"duration_ms\":null,\"volume_percent\":null,\"playing\":null,\"is_local\":null}"
      })
  void leavesOutWhatIsMissingOrNull(String json) {
    assertThat(read(json, Song.class)).isEqualTo(new Song(null, 0, null, false, null));
  }

  @Test
  void readsListsWithNullsInThemAndRecordsInRecords() {
    Shelf<Song> songs =
        new Shelf<>(
            Arrays.asList(new Song("A", 0, null, false, null), null),
            new Song("B", 0, null, false, null),
            2);
    String json =
        """
        {"songs":{"items":[{"name":"A"},null],"first":{"name":"B"},"total":2},"names":["x",null]}
        """;
    assertThat(read(json, Room.class)).isEqualTo(new Room(songs, Arrays.asList("x", null)));
  }

  @Test
  void readsWhatATypeReferenceSays() {
    assertThat(read("[true,null]", new TypeReference<List<Boolean>>() {}.getType()))
        .isEqualTo(Arrays.asList(true, null));
    assertThat(
            read(
                "{\"items\":[\"a\"],\"first\":\"b\"}",
                new TypeReference<Shelf<String>>() {}.getType()))
        .isEqualTo(new Shelf<>(List.of("a"), "b", null));
    assertThat(read("null", Song.class)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "\"text\"",
        "{\"name\":{}}",
        "{\"duration_ms\":\"long\"}",
        "{\"volume_percent\":true}",
        "{\"is_playing\":\"yes\"}",
        "{\"name\":\"Hel",
        "{\"more\":[}",
        ""
      })
  void refusesAnotherTypeAndWhatIsNoJson(String json) {
    assertThatThrownBy(() -> read(json, Song.class)).isInstanceOf(Json.Misshapen.class);
  }

  @Test
  void letsARecordRefuseItsValues() {
    assertThatThrownBy(() -> read("{\"number\":1}", Even.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("odd");
  }

  private static Object read(String json, Type type) {
    return Records.read(json.getBytes(UTF_8), type);
  }
}
