package dev.tapedeck.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds signs in speech and cards that a value was missing where the sentence needed one. */
final class SpeechChecks {
  private static final Map<String, Pattern> SIGNS =
      Map.of(
          "the word null", Pattern.compile("\\bnull\\b"),
          "empty quotes", Pattern.compile("\"\"|“”|''"),
          "two spaces", Pattern.compile("\\S  +\\S"),
          "a place that is not filled", Pattern.compile("[{}]"),
          "a space before punctuation", Pattern.compile("\\s[.,?!](\\s|$)"),
          "nobody's name after by", Pattern.compile("(?<! is )\\bby[.,?]"),
          "doubled punctuation", Pattern.compile("[,;][.,;?]|\\.\\s+\\."));

  private SpeechChecks() {}

  /**
   * The signs in a response.
   *
   * @param planted texts that an answer may repeat, whatever is in them
   */
  static List<String> of(JsonNode response, List<String> planted) {
    List<String> found = new ArrayList<>();
    for (String path :
        List.of(
            "/response/outputSpeech/ssml",
            "/response/reprompt/outputSpeech/ssml",
            "/response/card/title",
            "/response/card/text")) {
      String text = withoutPlanted(plain(response.at(path).asText("")), planted);
      SIGNS.forEach(
          (sign, pattern) -> {
            if (pattern.matcher(text).find()) {
              found.add(sign + ": in " + path + ": " + text);
            }
          });
    }
    return found;
  }

  private static String plain(String ssml) {
    return ssml.replaceAll("</?speak>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&");
  }

  private static String withoutPlanted(String text, List<String> planted) {
    String rest = text;
    for (String name :
        planted.stream()
            .map(String::strip)
            .filter(name -> !name.isBlank())
            .sorted(Comparator.comparing(String::length).reversed())
            .toList()) {
      rest = rest.replace(name, "x");
    }
    return rest;
  }
}
