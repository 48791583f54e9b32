package dev.tapedeck.console.models;

import dev.tapedeck.console.models.Part.Choice;
import dev.tapedeck.console.models.Part.Rule;
import dev.tapedeck.console.models.Part.Sequence;
import dev.tapedeck.console.models.Part.Slot;
import dev.tapedeck.console.models.Part.Text;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Expands templates into the sentences of one locale, in the order in which they are written. */
final class Expander {
  /** A template with more sentences is a mistake, such as two long rules side by side. */
  private static final int MAX_SENTENCES = 2_000;

  private final Map<String, List<Line>> rules;
  private final String locale;
  private final Map<String, Set<String>> expanded = new HashMap<>();
  private final Deque<String> open = new ArrayDeque<>();

  Expander(Map<String, List<Line>> rules, String locale) {
    this.rules = rules;
    this.locale = locale;
  }

  /**
   * The sentences of a template; none if it is for other locales.
   *
   * @throws SourceException if a rule is missing or refers to itself, or if they are too many
   */
  Set<String> expand(Line line) {
    Set<String> sentences = new LinkedHashSet<>();
    if (line.isFor(locale)) {
      for (String sentence : expand(line.part(), line)) {
        sentences.add(sentence.strip().replaceAll(" {2,}", " "));
      }
    }
    return sentences;
  }

  private Set<String> expand(Part part, Line line) {
    if (part instanceof Text text) {
      return Set.of(text.text());
    }
    if (part instanceof Slot slot) {
      return Set.of("{" + slot.name() + "}");
    }
    if (part instanceof Rule rule) {
      return rule(rule.name(), line);
    }
    if (part instanceof Choice choice) {
      Set<String> all = new LinkedHashSet<>();
      choice.options().forEach(option -> all.addAll(expand(option, line)));
      return all;
    }
    Set<String> all = Set.of("");
    for (Part next : ((Sequence) part).parts()) {
      all = product(all, expand(next, line), line);
    }
    return all;
  }

  private static Set<String> product(
      Collection<String> heads, Collection<String> tails, Line line) {
    if ((long) heads.size() * tails.size() > MAX_SENTENCES) {
      throw line.wrong("it expands to more than " + MAX_SENTENCES + " sentences");
    }
    Set<String> all = new LinkedHashSet<>();
    heads.forEach(head -> tails.forEach(tail -> all.add(head + tail)));
    return all;
  }

  private Set<String> rule(String name, Line line) {
    if (!rules.containsKey(name)) {
      throw line.wrong("there is no rule <" + name + ">");
    }
    if (open.contains(name)) {
      throw line.wrong("the rule <" + name + "> refers to itself");
    }
    Set<String> known = expanded.get(name);
    if (known == null) {
      known = new LinkedHashSet<>();
      open.push(name);
      for (Line option : rules.get(name)) {
        known.addAll(option.isFor(locale) ? expand(option.part(), option) : Set.of());
      }
      open.pop();
      expanded.put(name, known);
    }
    return known;
  }
}
