package dev.tapedeck.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Random;

/** Values that JSON allows, or nearly allows, and that nobody expects. As JSON text. */
final class RawValues {
  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-1",
          "1",
          "101",
          "0.5",
          "-0.0",
          "1e308",
          "1e99999",
          "-1e-99999",
          "2147483647",
          "2147483648",
          "-9223372036854775808",
          "9223372036854775808",
          "1" + "0".repeat(900),
          "NaN",
          "007");

  private static final List<String> OTHERS =
      List.of(
          "true",
          "false",
          "null",
          "{}",
          "[]",
          "[null]",
          "[[]]",
          "{\"\":null}",
          "{\"id\":null,\"name\":null,\"uri\":null}",
          "[{\"name\":\"odd\"},null,7]",
          nested(40),
          nested(900),
          nested(5_000),
          "'single quotes'",
          "undefined");

  /** JSON texts that are not well formed Unicode, or hold control characters. */
  private static final List<String> ESCAPES =
      List.of(
          "\"\\ud83d\"",
          "\"\\udc00\\ud800\"",
          "\"\\u0000\"",
          "\"\\u200b\\u200d\\ufeff\"",
          "\"a\\r\\nforged: line\"",
          "\"\\u001b[31mred\"");

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\u00a0",
          "x",
          "0",
          "-1",
          "true",
          "NULL",
          "???",
          "(((((",
          "🎸🎸",
          "e\u0301\u0301\u0301\u0301",
          "\u202Eexe.abba",
          "İI\u0131ſßﬀ",
          "ＡＢＢＡ",
          "日本語の名前",
          "نانسي عجرم",
          "<speak>&amp;</speak>",
          "\"><&'",
          "{music} {0}",
          "%s %d %n",
          "$1\\E",
          "..",
          "../../me/player/next",
          "..%2f..%2fme%2fplayer%2fnext",
          "a/b?c=d#e",
          "spotify:track:",
          "spotify:local:Artist:Album:Title:215",
          "spotify:track:../../x",
          "spotify:user:sam:collection",
          "http://127.0.0.1:1/x.jpg",
          "data:image/png;base64,AAAA",
          "javascript:alert(1)",
          "2026-13-45",
          "one hundred million",
          "nineteen eighty nine");

  private static final List<String> REPEATED_TEXTS =
      List.of("a", "(", "( ", "é", "🎸", "word ", "<", "-", "1", " ");

  private static final int[] LENGTHS = {141, 300, 3_000, 10_000};

  private RawValues() {}

  /** A value of any type. */
  static String any(Random random, List<String> planted) {
    return switch (random.nextInt(5)) {
      case 0 -> pick(NUMBERS, random);
      case 1 -> pick(OTHERS, random);
      case 2 -> pick(ESCAPES, random);
      default -> text(random, planted);
    };
  }

  /** A value of the type that is expected, out of its usual range. */
  static String like(JsonNode expected, Random random, List<String> planted) {
    if (expected.isNumber()) {
      return pick(NUMBERS, random);
    }
    if (expected.isTextual()) {
      return random.nextInt(5) == 0 ? pick(ESCAPES, random) : text(random, planted);
    }
    return pick(OTHERS, random);
  }

  /** An empty value of the same type. */
  static JsonNode emptied(JsonNode value) {
    return switch (value.getNodeType()) {
      case OBJECT -> JsonNodeFactory.instance.objectNode();
      case ARRAY -> JsonNodeFactory.instance.arrayNode();
      case STRING -> JsonNodeFactory.instance.textNode("");
      case NUMBER -> JsonNodeFactory.instance.numberNode(0);
      default -> JsonNodeFactory.instance.nullNode();
    };
  }

  private static String text(Random random, List<String> planted) {
    String text =
        random.nextInt(3) == 0
            ? repeated(pick(REPEATED_TEXTS, random), LENGTHS[random.nextInt(LENGTHS.length)])
            : pick(TEXTS, random);
    planted.add(text);
    return TextNode.valueOf(text).toString();
  }

  private static String repeated(String part, int length) {
    return part.repeat(length / part.length() + 1).substring(0, length);
  }

  private static String nested(int depth) {
    return "[".repeat(depth) + "]".repeat(depth);
  }

  private static String pick(List<String> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }
}
