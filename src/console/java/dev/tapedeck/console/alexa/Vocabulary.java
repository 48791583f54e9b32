package dev.tapedeck.console.alexa;

import dev.tapedeck.console.alexa.InteractionModel.SlotType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Judges how well words fill a slot of a type. */
final class Vocabulary {
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
    if (names.lists(words) || dynamic.lists(type, words)) {
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
