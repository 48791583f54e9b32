package dev.tapedeck.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "null",
        "true",
        "-0.5e3",
        "12345678901234567890",
        "\"\\u00e9 \\\"quoted\\\" \\\\ \\n \\ud83c\\udfb5\"",
        "{\"a\":[1,{\"b\":null},[]],\"c\":{\"d\":\"e\"}}",
      })
  void readsAndWritesWhatJacksonDoes(String text) throws Exception {
    ObjectMapper jackson = new ObjectMapper();
    String written = new String(Json.write(Json.parse(text).value()), UTF_8);
    assertThat(jackson.readTree(written)).isEqualTo(jackson.readTree(text));
    assertThat(Json.parse(text.getBytes(UTF_8))).isEqualTo(Json.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "{", "[1,", "{\"secret\":", "secret", "{'secret':1}"})
  void refusesWhatIsNoJsonWithoutQuotingIt(String text) {
    assertThatThrownBy(() -> Json.parse(text))
        .isInstanceOf(Json.Misshapen.class)
        .hasNoCause()
        .message()
        .doesNotContain("secret");
  }

  @Test
  void refusesWhatIsNestedTooDeep() {
    assertThatThrownBy(() -> Json.parse("[".repeat(1_000_000))).isInstanceOf(Json.Misshapen.class);
  }

  @Test
  void writesOneValueAsOneText() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("b", Arrays.asList(null, true, 1.5));
    members.put("a", Map.of("d", "x", "c", "<&>"));
    assertThat(new String(Json.write(members), UTF_8))
        .isEqualTo("{\"a\":{\"c\":\"<&>\",\"d\":\"x\"},\"b\":[null,true,1.5]}");
  }

  @Test
  void findsNothingWhereThereIsNothing() {
    Json json = Json.parse("{\"a\":{\"b\":null},\"c\":\"text\"}");
    for (Json nothing : List.of(json.at("x"), json.at("a", "b"), json.at("c", "d", "e"))) {
      assertThat(nothing.isNothing()).isTrue();
      assertThat(nothing.text()).isNull();
      assertThat(nothing.bool()).isNull();
      assertThat(nothing.members()).isEmpty();
    }
  }

  @Test
  void saysThatAValueIsOfAnotherTypeWithoutQuotingIt() {
    Json text = Json.parse("\"secret\"");
    Json list = Json.parse("[\"secret\"]");
    assertMisshapen(text::members);
    assertMisshapen(text::bool);
    assertMisshapen(list::text);
    assertThat(list.toString()).doesNotContain("secret");
  }

  private static void assertMisshapen(Runnable asking) {
    assertThatThrownBy(asking::run)
        .isInstanceOf(Json.Misshapen.class)
        .message()
        .startsWith("not ")
        .doesNotContain("secret");
  }
}
