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
final class Fields {
  private final Map<String, Fields> wanted = new LinkedHashMap<>();

  private Fields() {}

  /** Keeps all if the call names no fields. */
  static Fields of(Call call) {
    Fields fields = new Fields();
    fields.read(call.parameter("fields").orElse(""), 0);
    return fields;
  }

  JsonNode pick(JsonNode json) {
    if (wanted.isEmpty()) {
      return json;
    }
    if (json instanceof ArrayNode array) {
      ArrayNode picked = Json.array();
      array.forEach(element -> picked.add(pick(element)));
      return picked;
    }
    if (!(json instanceof ObjectNode object)) {
      return json;
    }
    ObjectNode picked = Json.object();
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
        Fields below = open(name);
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
  private Fields open(StringBuilder name) {
    Fields place = this;
    for (String part : name.toString().strip().split("\\.")) {
      if (!part.isEmpty()) {
        place = place.wanted.computeIfAbsent(part, p -> new Fields());
      }
    }
    name.setLength(0);
    return place;
  }
}
