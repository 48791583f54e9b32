package dev.tapedeck.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Changes random places of a JSON document: members are missing, null, of another type, repeated,
 * too long, too deep or unknown.
 *
 * <p>A tree can't hold everything that a text can, such as a repeated member or a number out of
 * range. The tree therefore holds placeholders, which {@link #text} replaces.
 */
final class JsonMutator {
  private static final String MARK = "@@raw";
  private static final String REPEATED = "@@again@@";
  private static final int MAX_CHANGES = 4;

  private final Random random;
  private final List<String> raw = new ArrayList<>();
  private final List<String> planted = new ArrayList<>();
  private final List<String> changes = new ArrayList<>();

  JsonMutator(Random random) {
    this.random = random;
  }

  /** Texts that the changes put into the document. An answer may contain them. */
  List<String> planted() {
    return planted;
  }

  /** What was changed, for people. */
  List<String> changes() {
    return changes;
  }

  /** A changed copy of the document, as text. */
  String text(JsonNode document) {
    JsonNode copy = document.deepCopy();
    int count = 1 + random.nextInt(MAX_CHANGES);
    for (int i = 0; i < count; i++) {
      change(copy);
    }
    String text = copy.toString().replace("\"" + REPEATED, "\"");
    for (int i = 0; i < raw.size(); i++) {
      text = text.replace("\"" + MARK + i + "@@\"", raw.get(i));
    }
    return text;
  }

  private void change(JsonNode document) {
    List<Place> places = new ArrayList<>();
    collect(document, "", places);
    if (places.isEmpty()) {
      return;
    }
    Place place = pick(places);
    // Often a member of every item of a list, because a list with one odd item is handled by
    // others.
    List<Place> all =
        random.nextBoolean()
            ? List.of(place)
            : places.stream().filter(p -> p.sameMember(place)).toList();
    int operation = random.nextInt(Operation.values().length);
    String value = RawValues.any(random, planted);
    changes.add(
        Operation.values()[operation] + " " + place.path() + (all.size() > 1 ? " (all)" : ""));
    all.forEach(p -> apply(Operation.values()[operation], p, value));
  }

  private void apply(Operation operation, Place place, String value) {
    switch (operation) {
      case REMOVE -> place.remove();
      case NULL -> place.set(JsonNodeFactory.instance.nullNode());
      case REPLACE, REPLACE_BY_TYPE ->
          place.set(
              raw(
                  operation == Operation.REPLACE
                      ? value
                      : RawValues.like(place.get(), random, planted)));
      case REPEAT -> place.repeat(raw(value));
      case UNKNOWN_MEMBER -> place.addBeside(raw(value));
      case EMPTY -> place.set(RawValues.emptied(place.get()));
      case NULLS -> place.set(withNulls(place.get()));
    }
  }

  /** What is done at a place. */
  private enum Operation {
    REMOVE,
    NULL,
    REPLACE,
    REPLACE_BY_TYPE,
    REPEAT,
    UNKNOWN_MEMBER,
    EMPTY,
    NULLS
  }

  private JsonNode withNulls(JsonNode value) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode().addNull();
    if (value.isArray() && random.nextBoolean()) {
      value.forEach(list::add);
      list.addNull();
    }
    return list;
  }

  private JsonNode raw(String json) {
    raw.add(json);
    return JsonNodeFactory.instance.textNode(MARK + (raw.size() - 1) + "@@");
  }

  private Place pick(List<Place> places) {
    return places.get(random.nextInt(places.size()));
  }

  private static void collect(JsonNode node, String path, List<Place> places) {
    if (node instanceof ObjectNode object) {
      for (String name : (Iterable<String>) object::fieldNames) {
        places.add(new Place(object, name, -1, path + "/" + name));
        collect(object.get(name), path + "/" + name, places);
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        places.add(new Place(array, null, i, path + "/" + i));
        collect(array.get(i), path + "/" + i, places);
      }
    }
  }

  /** A member of an object, or an element of an array. */
  private record Place(ContainerNode<?> parent, String name, int index, String path) {
    boolean sameMember(Place other) {
      return name != null && name.equals(other.name);
    }

    JsonNode get() {
      JsonNode value = name == null ? parent.get(index) : parent.get(name);
      return value == null ? JsonNodeFactory.instance.nullNode() : value;
    }

    void set(JsonNode value) {
      if (parent instanceof ObjectNode object) {
        object.set(name, value);
      } else if (parent instanceof ArrayNode array && index < array.size()) {
        array.set(index, value);
      }
    }

    void remove() {
      if (parent instanceof ObjectNode object) {
        object.remove(name);
      } else if (parent instanceof ArrayNode array && index < array.size()) {
        array.remove(index);
      }
    }

    void repeat(JsonNode value) {
      if (parent instanceof ObjectNode object) {
        object.set(REPEATED + name, value);
      } else if (parent instanceof ArrayNode array && index < array.size()) {
        array.insert(index, array.get(index));
      }
    }

    void addBeside(JsonNode value) {
      if (parent instanceof ObjectNode object) {
        object.set("brand.New", value);
      } else if (parent instanceof ArrayNode array) {
        array.add(value);
      }
    }
  }
}
