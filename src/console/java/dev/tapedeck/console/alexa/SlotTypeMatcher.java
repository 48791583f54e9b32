package dev.tapedeck.console.alexa;

import dev.tapedeck.console.alexa.InteractionModel.SlotType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Decides how well words fit a slot type. */
final class SlotTypeMatcher {
  private final CatalogueNames catalogue;
  private final Map<String, SlotTypeNames> types = new HashMap<>();

  SlotTypeMatcher(InteractionModel model, CatalogueNames catalogue) {
    this.catalogue = catalogue;
    for (SlotType type : model.types().values()) {
      types.put(type.name(), SlotTypeNames.of(type.values()));
    }
  }

  SlotFit fit(String type, List<String> words, SessionSlotValues sessionValues) {
    return switch (type) {
      case "AMAZON.NUMBER", "AMAZON.FOUR_DIGIT_NUMBER" -> number(SpokenNumber.of(words));
      case "AMAZON.Ordinal" -> number(SpokenOrdinal.of(words));
      case "AMAZON.DURATION" ->
          SpokenDuration.of(words)
              .map(duration -> new SlotFit(SlotFit.Level.LISTED, duration))
              .orElse(new SlotFit(SlotFit.Level.UNPARSED, "?"));
      default ->
          new SlotFit(level(type, String.join(" ", words), sessionValues), String.join(" ", words));
    };
  }

  private static SlotFit number(OptionalInt number) {
    return number.isPresent()
        ? new SlotFit(SlotFit.Level.LISTED, String.valueOf(number.getAsInt()))
        : new SlotFit(SlotFit.Level.UNPARSED, "?");
  }

  private SlotFit.Level level(String type, String words, SessionSlotValues sessionValues) {
    SlotTypeNames names = types.get(type);
    if (names == null) {
      return catalogue.find(type, words).isPresent()
          ? SlotFit.Level.LISTED
          : SlotFit.Level.UNLISTED;
    }
    if (names.contains(words) || sessionValues.contains(type, words)) {
      return SlotFit.Level.LISTED;
    }
    String key = SpokenText.nameKey(words);
    if (!names.closed()) {
      return SlotFit.Level.UNLISTED;
    }
    boolean sameHead = names.heads().contains(key.substring(key.lastIndexOf(' ') + 1));
    return sameHead ? SlotFit.Level.SAME_HEAD : SlotFit.Level.UNEXPECTED;
  }
}
