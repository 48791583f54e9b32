package dev.tapedeck.console.alexa;

import dev.tapedeck.console.alexa.InteractionModel.SlotType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Judges how well words fill a slot of a type. */
final class SlotTypeMatcher {
  private final CatalogueNames catalogue;
  private final Map<String, SlotTypeNames> types = new HashMap<>();

  SlotTypeMatcher(InteractionModel model, CatalogueNames catalogue) {
    this.catalogue = catalogue;
    for (SlotType type : model.types().values()) {
      types.put(type.name(), SlotTypeNames.of(type.values()));
    }
  }

  SlotFit fit(String type, List<String> words, SessionSlotValues dynamic) {
    return switch (type) {
      case "AMAZON.NUMBER", "AMAZON.FOUR_DIGIT_NUMBER" -> number(SpokenNumber.of(words));
      case "AMAZON.Ordinal" -> number(SpokenOrdinal.of(words));
      case "AMAZON.DURATION" ->
          SpokenDuration.of(words)
              .map(duration -> new SlotFit(SlotFit.Level.LISTED, duration))
              .orElse(new SlotFit(SlotFit.Level.UNCLEAR, "?"));
      default -> new SlotFit(kind(type, String.join(" ", words), dynamic), String.join(" ", words));
    };
  }

  private static SlotFit number(OptionalInt number) {
    return number.isPresent()
        ? new SlotFit(SlotFit.Level.LISTED, String.valueOf(number.getAsInt()))
        : new SlotFit(SlotFit.Level.UNCLEAR, "?");
  }

  private SlotFit.Level kind(String type, String words, SessionSlotValues dynamic) {
    SlotTypeNames names = types.get(type);
    if (names == null) {
      return catalogue.find(type, words).isPresent() ? SlotFit.Level.LISTED : SlotFit.Level.OPEN;
    }
    if (names.lists(words) || dynamic.lists(type, words)) {
      return SlotFit.Level.LISTED;
    }
    String key = SpokenText.nameKey(words);
    if (!names.closed()) {
      return SlotFit.Level.OPEN;
    }
    boolean kin = names.heads().contains(key.substring(key.lastIndexOf(' ') + 1));
    return kin ? SlotFit.Level.KIN : SlotFit.Level.STRANGER;
  }
}
