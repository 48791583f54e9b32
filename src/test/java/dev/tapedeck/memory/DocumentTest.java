package dev.tapedeck.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {
  private static final Preferences ALL =
      Preferences.NONE
          .withSpeaker("echo", "Den")
          .withNickname("boombox", "Küche \"2\"")
          .withLimit("Den", 0)
          .withLimit("Kitchen", 100)
          .withRecent(Map.of("undo", "value"))
          .linkedOn(LocalDate.of(2026, 11, 1))
          .remindedOn(LocalDate.of(2026, 11, 2))
          .usedOn(LocalDate.of(2026, 11, 3));

  @Test
  void readsWhatItWrote() {
    String written = Document.of("").with(ALL).toString();
    assertThat(Document.of(written).preferences()).isEqualTo(ALL);
  }

  @Test
  void writesEqualPreferencesAsEqualTexts() {
    Preferences other = Preferences.NONE.withLimit("Kitchen", 1).withLimit("Den", 2);
    Preferences same = Preferences.NONE.withLimit("Den", 2).withLimit("Kitchen", 1);
    assertThat(Document.of("{\"z\":1,\"a\":{\"c\":1,\"b\":2}}").with(other))
        .hasToString(
            "{\"a\":{\"b\":2,\"c\":1},\"limits\":{\"Den\":2,\"Kitchen\":1},\"nicknames\":{},"
                + "\"recent\":{},\"speakers\":{},\"z\":1}");
    assertThat(Document.of("{}").with(same)).hasToString(Document.of("{}").with(other).toString());
  }

  @Test
  void keepsUnknownMembersAndReplacesKnownOnes() {
    String written =
        Document.of("{\"moods\":{\"rain\":[1,null,\"é\"]},\"limits\":{\"Den\":30}}")
            .with(Preferences.NONE.withLimit("Kitchen", 40))
            .toString();
    assertThat(written)
        .contains("\"moods\":{\"rain\":[1,null,\"é\"]}", "\"limits\":{\"Kitchen\":40}");
  }

  @Test
  void keepsEntriesThatANewerVersionWroteInAnotherForm() {
    Document newer =
        Document.of(
            "{\"limits\":{\"Den\":{\"max\":30},\"Bath\":20},\"nicknames\":{\"telly\":[\"a\",\"b\"]}}");
    Preferences changed =
        newer
            .preferences()
            .withLimit("Kitchen", 40)
            .withoutLimit("Bath")
            .withNickname("box", "Den");
    assertThat(newer.with(changed).toString())
        .contains("\"limits\":{\"Den\":{\"max\":30},\"Kitchen\":40}")
        .contains("\"nicknames\":{\"box\":\"Den\",\"telly\":[\"a\",\"b\"]}");
    Preferences replaced = newer.preferences().withLimit("Den", 50);
    assertThat(newer.with(replaced).preferences().limitOf("Den")).contains(50);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "null", "7", "[]", "\"text\"", "{\"limits\":", "secret"})
  void isEmptyForTextThatIsNotAJsonObject(String text) {
    assertThat(Document.of(text).preferences()).isEqualTo(Preferences.NONE);
    assertThat(Document.of(text).with(Preferences.NONE.usedOn(LocalDate.EPOCH)).toString())
        .contains("\"usedOn\":\"1970-01-01\"");
  }

  @Test
  void isEmptyForJsonThatIsNestedTooDeep() {
    assertThat(Document.of("{\"moods\":" + "[".repeat(1_000_000)).preferences())
        .isEqualTo(Preferences.NONE);
  }

  @Test
  void ignoresValuesOfAWrongTypeAndKeepsTheOthers() {
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    Preferences read =
        Document.of(
                """
                {"speakers":{"a":1,"b":"Den","c":null,"d":" "},"nicknames":["x"],
                 "limits":{"a":-1,"b":101,"c":50.5,"d":"50","e":12345678901,"f":true,"g":50},
                 "recent":{"a":{"value":"x"},"b":{"value":1,"at":"NOW"},"c":{"value":"x","at":"noon"},
                           "d":"x","e":{"value":"y","at":"NOW"}},
                 "linkedOn":"yesterday","remindedOn":3,"usedOn":"2026-11-30"}
                """
                    .replace("NOW", now.toString()))
            .preferences();
    assertThat(read.speakers()).isEqualTo(Map.of("b", "Den"));
    assertThat(read.nicknames()).isEmpty();
    assertThat(read.limits()).isEqualTo(Map.of("g", 50));
    assertThat(read.recent()).isEqualTo(Map.of("e", new Preferences.Recent("y", now)));
    assertThat(read.days().linked()).isEmpty();
    assertThat(read.days().reminded()).isEmpty();
    assertThat(read.days().used()).contains(LocalDate.of(2026, 11, 30));
  }
}
