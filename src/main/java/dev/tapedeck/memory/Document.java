package dev.tapedeck.memory;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tapedeck.json.Json;
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
  private final Map<String, Object> members;

  private Document(Map<String, Object> members) {
    this.members = members;
  }

  /** Reads a document; one that is no JSON object is empty. */
  static Document of(String text) {
    try {
      return new Document(Json.parse(text).members());
    } catch (Json.Misshapen garbage) {
      // Nobody can read it, so nothing is lost by writing over it.
      return new Document(Map.of());
    }
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
    Map<String, Object> changed = new TreeMap<>(members);
    changed.put("speakers", preferences.speakers());
    changed.put("nicknames", preferences.nicknames());
    changed.put("limits", preferences.limits());
    Map<String, Object> recent = new HashMap<>();
    preferences
        .recent()
        .forEach(
            (name, last) ->
                recent.put(name, Map.of("value", last.value(), "at", last.at().toString())));
    changed.put("recent", recent);
    preferences.days().linked().ifPresent(day -> changed.put("linkedOn", day.toString()));
    changed.remove("remindedOn");
    preferences.days().reminded().ifPresent(day -> changed.put("remindedOn", day.toString()));
    preferences.days().used().ifPresent(day -> changed.put("usedOn", day.toString()));
    return new Document(changed);
  }

  @Override
  public String toString() {
    return new String(Json.write(members), UTF_8);
  }

  private <T> Map<String, T> map(String name, Function<Json, Optional<T>> read) {
    Map<String, T> map = new HashMap<>();
    if (members.get(name) instanceof Map<?, ?> values) {
      values.forEach(
          (key, value) ->
              read.apply(new Json(value)).ifPresent(known -> map.put(String.valueOf(key), known)));
    }
    return Map.copyOf(map);
  }

  private static Optional<String> text(Json value) {
    return value.value() instanceof String text ? Optional.of(text) : Optional.empty();
  }

  private static Optional<Integer> percent(Json value) {
    return value.value() instanceof Integer percent && percent >= 0 && percent <= 100
        ? Optional.of(percent)
        : Optional.empty();
  }

  private static Optional<Recent> recent(Json value) {
    return text(value.at("value"))
        .flatMap(
            text -> time(value.at("at"), Instant::parse).map(instant -> new Recent(text, instant)));
  }

  private Optional<LocalDate> day(String name) {
    return time(new Json(members.get(name)), LocalDate::parse);
  }

  private static <T> Optional<T> time(Json value, Function<CharSequence, T> parse) {
    try {
      return text(value).map(parse);
    } catch (DateTimeException garbage) {
      return Optional.empty();
    }
  }
}
