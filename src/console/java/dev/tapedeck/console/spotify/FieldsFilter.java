package dev.tapedeck.console.spotify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The `fields` parameter of playlists: "total,items(added_at,item(name,uri))" keeps these and drops
 * the rest.
 */
final class FieldsFilter {
  private final Map<String, FieldsFilter> wanted = new LinkedHashMap<>();

  private FieldsFilter() {}

  /** Keeps all if the call names no fields. */
  static FieldsFilter of(AuthorizedCall call) {
    FieldsFilter fields = new FieldsFilter();
    fields.read(call.parameter("fields").orElse(""), 0);
    return fields;
  }

  JsonNode pick(JsonNode json) {
    if (wanted.isEmpty()) {
      return json;
    }
    if (json instanceof ArrayNode array) {
      ArrayNode picked = JsonNodes.array();
      array.forEach(element -> picked.add(pick(element)));
      return picked;
    }
    if (!(json instanceof ObjectNode object)) {
      return json;
    }
    ObjectNode picked = JsonNodes.object();
    wanted.forEach(
        (name, below) -> {
          if (object.has(name)) {
            picked.set(name, below.pick(object.get(name)));
          }
        });
    return picked;
  }

  /** Reads up to the closing bracket and returns where it went on. */
  private int read(String text, int from) {
    int at = from;
    StringBuilder name = new StringBuilder();
    while (at < text.length() && text.charAt(at) != ')') {
      char c = text.charAt(at++);
      if (c == '(') {
        FieldsFilter below = open(name);
        at = below.read(text, at) + 1;
      } else if (c == ',') {
        open(name);
      } else {
        name.append(c);
      }
    }
    open(name);
    return at;
  }

  /** The place for a name such as "item.album.name", which is emptied. */
  private FieldsFilter open(StringBuilder name) {
    FieldsFilter place = this;
    for (String part : name.toString().strip().split("\\.")) {
      if (!part.isEmpty()) {
        place = place.wanted.computeIfAbsent(part, p -> new FieldsFilter());
      }
    }
    name.setLength(0);
    return place;
  }
}
