package dev.tapedeck.memory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tapedeck.memory.Preferences.Days;
import dev.tapedeck.memory.Preferences.Recent;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Preferences as JSON.
 *
 * <p>What an older Tape Deck did not write is empty, what a newer one wrote stays where it is, and
 * what is garbage is passed over, so that one bad value costs nothing but itself.
 */
final class Document {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final ObjectNode tree;

  private Document(ObjectNode tree) {
    this.tree = tree;
  }

  /** Reads a document; one that is no JSON object is empty. */
  static Document of(String text) {
    try {
      if (JSON.readTree(text) instanceof ObjectNode tree) {
        return new Document(tree);
      }
    } catch (JsonProcessingException garbage) {
      // Nobody can read it, so nothing is lost by writing over it.
    }
    return new Document(JSON.createObjectNode());
  }

  Preferences preferences() {
    return new Preferences(
        map("speakers", value -> text(value).filter(name -> !name.isBlank())),
        map("nicknames", value -> text(value).filter(name -> !name.isBlank())),
        map("limits", Document::percent),
        map("recent", Document::recent),
        new Days(day("linkedOn"), day("remindedOn"), day("usedOn")));
  }

  /** The same document with these preferences instead. */
  Document with(Preferences preferences) {
    ObjectNode changed = tree.deepCopy();
    changed.set("speakers", JSON.valueToTree(new TreeMap<>(preferences.speakers())));
    changed.set("nicknames", JSON.valueToTree(new TreeMap<>(preferences.nicknames())));
    changed.set("limits", JSON.valueToTree(new TreeMap<>(preferences.limits())));
    ObjectNode recent = changed.putObject("recent");
    new TreeMap<>(preferences.recent())
        .forEach(
            (name, value) ->
                recent
                    .putObject(name)
                    .put("value", value.value())
                    .put("at", value.at().toString()));
    preferences.days().linked().ifPresent(day -> changed.put("linkedOn", day.toString()));
    changed.remove("remindedOn");
    preferences.days().reminded().ifPresent(day -> changed.put("remindedOn", day.toString()));
    preferences.days().used().ifPresent(day -> changed.put("usedOn", day.toString()));
    return new Document(changed);
  }

  @Override
  public String toString() {
    return tree.toString();
  }

  private <T> Map<String, T> map(String name, Function<JsonNode, Optional<T>> read) {
    Map<String, T> map = new HashMap<>();
    tree.path(name)
        .properties()
        .forEach(entry -> read.apply(entry.getValue()).ifPresent(v -> map.put(entry.getKey(), v)));
    return Map.copyOf(map);
  }

  private static Optional<String> text(JsonNode value) {
    return value.isTextual() ? Optional.of(value.textValue()) : Optional.empty();
  }

  private static Optional<Integer> percent(JsonNode value) {
    return value.isInt() && value.intValue() >= 0 && value.intValue() <= 100
        ? Optional.of(value.intValue())
        : Optional.empty();
  }

  private static Optional<Recent> recent(JsonNode value) {
    return text(value.path("value"))
        .flatMap(
            text ->
                time(value.path("at"), Instant::parse).map(instant -> new Recent(text, instant)));
  }

  private Optional<LocalDate> day(String name) {
    return time(tree.path(name), LocalDate::parse);
  }

  private static <T> Optional<T> time(JsonNode value, Function<CharSequence, T> parse) {
    try {
      return text(value).map(parse);
    } catch (DateTimeException garbage) {
      return Optional.empty();
    }
  }
}
