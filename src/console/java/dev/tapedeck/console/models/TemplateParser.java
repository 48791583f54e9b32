package dev.tapedeck.console.models;

import dev.tapedeck.console.models.Part.Choice;
import dev.tapedeck.console.models.Part.Rule;
import dev.tapedeck.console.models.Part.Sequence;
import dev.tapedeck.console.models.Part.Slot;
import dev.tapedeck.console.models.Part.Text;
import java.util.ArrayList;
import java.util.List;

/** Parses one template by recursive descent. */
final class TemplateParser {
  private static final String SPECIAL = "()[]<>{}|";
  private static final Text NOTHING = new Text("");

  private final String template;
  private int at;

  private TemplateParser(String template) {
    this.template = template;
  }

  /**
   * Parses a template.
   *
   * @throws IllegalArgumentException if it is not well-formed; the message says what is wrong where
   */
  static Part parse(String template) {
    TemplateParser parser = new TemplateParser(template);
    List<Part> options = parser.options();
    if (parser.at < template.length()) {
      throw parser.unexpected(template.charAt(parser.at));
    }
    return choice(options);
  }

  private static Part choice(List<Part> options) {
    return options.size() == 1 ? options.get(0) : new Choice(options);
  }

  /** Options up to the end of the template or to a closing bracket, which is not consumed. */
  private List<Part> options() {
    List<Part> options = new ArrayList<>();
    options.add(sequence());
    while (at < template.length() && template.charAt(at) == '|') {
      at++;
      options.add(sequence());
    }
    return List.copyOf(options);
  }

  private Part sequence() {
    List<Part> parts = new ArrayList<>();
    while (at < template.length() && "|)]".indexOf(template.charAt(at)) < 0) {
      parts.add(part());
    }
    boolean isEmpty = parts.stream().allMatch(p -> p instanceof Text text && text.text().isBlank());
    if (isEmpty) {
      throw new IllegalArgumentException(
          "an option is empty at character " + (at + 1) + "; write [a] for what may be left out");
    }
    return parts.size() == 1 ? parts.get(0) : new Sequence(List.copyOf(parts));
  }

  private Part part() {
    int start = at;
    char first = template.charAt(at);
    switch (first) {
      case '(':
        at++;
        return choice(group(start, ')'));
      case '[':
        at++;
        List<Part> options = new ArrayList<>(List.of(NOTHING));
        options.addAll(group(start, ']'));
        return new Choice(List.copyOf(options));
      case '<':
        return new Rule(name('>'));
      case '{':
        return new Slot(name('}'));
      case '>', '}':
        throw unexpected(first);
      default:
        while (at < template.length() && SPECIAL.indexOf(template.charAt(at)) < 0) {
          at++;
        }
        return new Text(template.substring(start, at));
    }
  }

  private List<Part> group(int start, char end) {
    List<Part> options = options();
    if (at == template.length()) {
      throw neverClosed(start);
    }
    if (template.charAt(at) != end) {
      throw unexpected(template.charAt(at));
    }
    at++;
    return options;
  }

  /** The name of a rule or a slot, and past its closing bracket. */
  private String name(char end) {
    int start = at;
    int close = template.indexOf(end, start);
    if (close < 0) {
      throw neverClosed(start);
    }
    String name = template.substring(start + 1, close);
    if (!name.matches("[a-z][a-z0-9_]*")) {
      throw new IllegalArgumentException(
          "\"" + name + "\" is not a name of lower-case letters, digits and _");
    }
    at = close + 1;
    return name;
  }

  private IllegalArgumentException neverClosed(int start) {
    return new IllegalArgumentException(
        "the " + template.charAt(start) + " at character " + (start + 1) + " is never closed");
  }

  private IllegalArgumentException unexpected(char found) {
    return new IllegalArgumentException("unexpected " + found + " at character " + (at + 1));
  }
}
