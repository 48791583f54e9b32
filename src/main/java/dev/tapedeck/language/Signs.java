package dev.tapedeck.language;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Replaces signs by their meaning in words or letters.
 *
 * @param triggers a text without any of these characters is not matched against the patterns, which
 *     saves time for most names
 * @param signs replaced in this order
 */
record Signs(String triggers, List<Sign> signs) {
  Signs(String triggers, Sign... signs) {
    this(triggers, List.of(signs));
  }

  record Sign(Pattern pattern, String meaning) {
    Sign(String pattern, String meaning) {
      this(Pattern.compile(pattern), meaning);
    }
  }

  String replacedIn(String text) {
    if (text.chars().noneMatch(character -> triggers.indexOf(character) >= 0)) {
      return text;
    }
    String rest = text;
    for (Sign sign : signs) {
      rest = sign.pattern().matcher(rest).replaceAll(sign.meaning());
    }
    return rest;
  }
}
