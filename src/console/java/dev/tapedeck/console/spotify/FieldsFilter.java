package dev.tapedeck.console.spotify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The {@code fields} parameter of playlists: "total,items(added_at,item(name,uri))" keeps only
 * these fields.
 */
final class FieldsFilter {
  private final Map<String, FieldsFilter> children = new LinkedHashMap<>();

  private FieldsFilter() {}

  /** Keeps all fields if the call has no such parameter. */
  static FieldsFilter of(AuthorizedCall call) {
    FieldsFilter fields = new FieldsFilter();
    fields.read(call.parameter("fields").orElse(""), 0);
    return fields;
  }

  JsonNode apply(JsonNode json) {
    if (children.isEmpty()) {
      return json;
    }
    if (json instanceof ArrayNode array) {
      ArrayNode filtered = JsonNodes.array();
      array.forEach(element -> filtered.add(apply(element)));
      return filtered;
    }
    if (!(json instanceof ObjectNode object)) {
      return json;
    }
    ObjectNode filtered = JsonNodes.object();
    children.forEach(
        (name, nested) -> {
          if (object.has(name)) {
            filtered.set(name, nested.apply(object.get(name)));
          }
        });
    return filtered;
  }

  /** Parses up to the closing parenthesis and returns its index. */
  private int read(String text, int from) {
    int at = from;
    StringBuilder name = new StringBuilder();
    while (at < text.length() && text.charAt(at) != ')') {
      char c = text.charAt(at++);
      if (c == '(') {
        FieldsFilter nested = nodeFor(name);
        at = nested.read(text, at) + 1;
      } else if (c == ',') {
        nodeFor(name);
      } else {
        name.append(c);
      }
    }
    nodeFor(name);
    return at;
  }

  /** The node for a path such as "item.album.name"; clears the builder. */
  private FieldsFilter nodeFor(StringBuilder name) {
    FieldsFilter node = this;
    for (String part : name.toString().strip().split("\\.")) {
      if (!part.isEmpty()) {
        node = node.children.computeIfAbsent(part, p -> new FieldsFilter());
      }
    }
    name.setLength(0);
    return node;
  }
}
