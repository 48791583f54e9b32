package dev.tapedeck.language;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Replaces symbols by their meaning in words or letters.
 *
 * @param triggers a text without any of these characters is not matched against the patterns, which
 *     saves time for most names
 * @param symbols replaced in this order
 */
record Symbols(String triggers, List<Symbol> symbols) {
  Symbols(String triggers, Symbol... symbols) {
    this(triggers, List.of(symbols));
  }

  record Symbol(Pattern pattern, String meaning) {
    Symbol(String pattern, String meaning) {
      this(Pattern.compile(pattern), meaning);
    }
  }

  String replacedIn(String text) {
    if (text.chars().noneMatch(character -> triggers.indexOf(character) >= 0)) {
      return text;
    }
    String rest = text;
    for (Symbol symbol : symbols) {
      rest = symbol.pattern().matcher(rest).replaceAll(symbol.meaning());
    }
    return rest;
  }
}
