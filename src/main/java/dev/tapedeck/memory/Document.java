package dev.tapedeck.memory;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tapedeck.memory.Preferences.Days;
import dev.tapedeck.memory.Preferences.Recent;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Preferences as JSON.
 *
 * <p>Members that this version does not know are kept, since a newer version may have written them.
 * A missing member is empty, and so is a value of a wrong type: it does not affect the others.
 */
final class Document {
  /** The text of a document without a content. */
  static final String NO_CONTENT = "";

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          // With sorted keys equal preferences are equal documents.
          .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
          .build();

  private final ObjectNode members;

  private Document(ObjectNode members) {
    this.members = members;
  }

  /** Reads a document. One that is not a JSON object is empty and may be overwritten. */
  static Document of(String text) {
    try {
      return MAPPER.readTree(text) instanceof ObjectNode members ? new Document(members) : empty();
    } catch (JsonProcessingException notJson) {
      return empty();
    }
  }

  private static Document empty() {
    return new Document(MAPPER.createObjectNode());
  }

  Preferences preferences() {
    return new Preferences(
        map("speakers", value -> text(value).filter(name -> !name.isBlank())),
        map("nicknames", value -> text(value).filter(name -> !name.isBlank())),
        map("limits", Document::percent),
        map("recent", Document::recent),
        new Days(day("linkedOn"), day("remindedOn"), day("usedOn")));
  }

  /**
   * A copy of the document with these preferences. Unknown members are kept, and so are entries
   * that could not be read.
   */
  Document with(Preferences preferences) {
    ObjectNode changed = members.deepCopy();
    Preferences before = preferences();
    preferences.speakers().forEach(without(changed, "speakers", before.speakers())::put);
    preferences.nicknames().forEach(without(changed, "nicknames", before.nicknames())::put);
    preferences.limits().forEach(without(changed, "limits", before.limits())::put);
    ObjectNode recent = without(changed, "recent", before.recent());
    preferences
        .recent()
        .forEach(
            (name, last) ->
                recent.putObject(name).put("value", last.value()).put("at", last.at().toString()));
    preferences.days().linked().ifPresent(day -> changed.put("linkedOn", day.toString()));
    changed.remove("remindedOn");
    preferences.days().reminded().ifPresent(day -> changed.put("remindedOn", day.toString()));
    preferences.days().used().ifPresent(day -> changed.put("usedOn", day.toString()));
    return new Document(changed);
  }

  /** The object of this name without the entries that were read from it. */
  private static ObjectNode without(ObjectNode members, String name, Map<String, ?> read) {
    if (members.path(name) instanceof ObjectNode entries) {
      return entries.remove(read.keySet());
    }
    return members.putObject(name);
  }

  /** In bytes. */
  int size() {
    return toString().getBytes(UTF_8).length;
  }

  @Override
  public String toString() {
    try {
      return MAPPER.writeValueAsString(members);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("A tree of JSON nodes can always be written", impossible);
    }
  }

  private <T> Map<String, T> map(String name, Function<JsonNode, Optional<T>> read) {
    Map<String, T> map = new HashMap<>();
    members
        .path(name)
        .properties()
        .forEach(
            member ->
                read.apply(member.getValue()).ifPresent(value -> map.put(member.getKey(), value)));
    return Map.copyOf(map);
  }

  private static Optional<String> text(JsonNode value) {
    return Optional.ofNullable(value.textValue());
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

  /** Empty for a day outside of four-digit years too, with which no one could calculate. */
  private Optional<LocalDate> day(String name) {
    return time(members.path(name), LocalDate::parse)
        .filter(day -> day.getYear() >= 1970 && day.getYear() < 9999);
  }

  private static <T> Optional<T> time(JsonNode value, Function<CharSequence, T> parse) {
    try {
      return text(value).map(parse);
    } catch (DateTimeException notATime) {
      return Optional.empty();
    }
  }
}
