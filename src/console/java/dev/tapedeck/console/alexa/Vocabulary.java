package dev.tapedeck.console.alexa;

import dev.tapedeck.console.alexa.InteractionModel.SlotType;
import dev.tapedeck.console.alexa.InteractionModel.Value;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Judges how well words fill a slot of a type. */
final class Vocabulary {
  /** Last words that say nothing about the kind of thing: "the kitchen one". */
  private static final Set<String> NO_HEAD = Set.of("one");

  private record Names(Set<String> listed, Set<String> heads, boolean closed) {
    static Names of(Collection<Value> values) {
      Set<String> listed = new HashSet<>();
      Set<String> heads = new HashSet<>();
      for (Value value : values) {
        listed.add(Words.nameKey(value.name()));
        value.synonyms().forEach(synonym -> listed.add(Words.nameKey(synonym)));
      }
      listed.forEach(name -> heads.add(name.substring(name.lastIndexOf(' ') + 1)));
      heads.removeAll(NO_HEAD);
      boolean closed = !values.isEmpty() && values.stream().noneMatch(v -> v.id().isEmpty());
      return new Names(listed, heads, closed);
    }

    boolean lists(String words) {
      String key = Words.nameKey(words);
      return listed.contains(key) || listed.contains(Words.withoutArticle(key));
    }
  }

  private final KnownNames catalogue;
  private final Map<String, Names> types = new HashMap<>();

  Vocabulary(InteractionModel model, KnownNames catalogue) {
    this.catalogue = catalogue;
    for (SlotType type : model.types().values()) {
      types.put(type.name(), Names.of(type.values()));
    }
  }

  Fit fit(String type, List<String> words, DynamicEntities dynamic) {
    return switch (type) {
      case "AMAZON.NUMBER", "AMAZON.FOUR_DIGIT_NUMBER" -> number(SpokenNumber.of(words));
      case "AMAZON.Ordinal" -> number(SpokenOrdinal.of(words));
      case "AMAZON.DURATION" ->
          SpokenTime.of(words)
              .map(duration -> new Fit(Fit.Kind.LISTED, duration))
              .orElse(new Fit(Fit.Kind.UNCLEAR, "?"));
      default -> new Fit(kind(type, String.join(" ", words), dynamic), String.join(" ", words));
    };
  }

  private static Fit number(OptionalInt number) {
    return number.isPresent()
        ? new Fit(Fit.Kind.LISTED, String.valueOf(number.getAsInt()))
        : new Fit(Fit.Kind.UNCLEAR, "?");
  }

  private Fit.Kind kind(String type, String words, DynamicEntities dynamic) {
    Names names = types.get(type);
    if (names == null) {
      return catalogue.find(type, words).isPresent() ? Fit.Kind.LISTED : Fit.Kind.OPEN;
    }
    List<Value> sent = dynamic.values(type);
    if (names.lists(words) || !sent.isEmpty() && Names.of(sent).lists(words)) {
      return Fit.Kind.LISTED;
    }
    String key = Words.nameKey(words);
    if (!names.closed()) {
      return Fit.Kind.OPEN;
    }
    boolean kin = names.heads().contains(key.substring(key.lastIndexOf(' ') + 1));
    return kin ? Fit.Kind.KIN : Fit.Kind.STRANGER;
  }
}
