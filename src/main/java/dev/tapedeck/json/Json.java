package dev.tapedeck.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A value in a JSON text, asked for what one expects it to be.
 *
 * <p>What is missing or null is {@link #isNothing()}; what is of another type than asked for throws
 * {@link Misshapen}.
 *
 * @param value a map by names, a list, a text, a number, true, false or null
 */
public record Json(Object value) {
  private static final Json NOTHING = new Json(null);
  private static final JsonFactory JACKSON = new JsonFactory();

  /** No JSON, or not the type of value that was expected. Its text never quotes any of it. */
  public static final class Misshapen extends RuntimeException {
    Misshapen(String message) {
      super(message);
    }
  }

  /**
   * Reads a text whole.
   *
   * @throws Misshapen if it is not JSON
   */
  public static Json parse(byte[] text) {
    return read(text, json -> new Json(tree(json)));
  }

  /** The same for text in memory. */
  public static Json parse(String text) {
    return parse(text.getBytes(UTF_8));
  }

  /** Makes something of the value at which a parser stands. */
  interface Reader<T> {
    T read(JsonParser json) throws IOException;
  }

  static <T> T read(byte[] text, Reader<T> reader) {
    try (JsonParser json = JACKSON.createParser(text)) {
      if (json.nextToken() == null) {
        throw new Misshapen("no JSON at all");
      }
      return reader.read(json);
    } catch (IOException notJson) {
      throw new Misshapen("not JSON"); // Jackson's own words would quote it.
    }
  }

  private static Object tree(JsonParser json) throws IOException {
    return switch (json.currentToken()) {
      case START_OBJECT -> {
        Map<String, Object> members = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
          String name = json.currentName();
          json.nextToken();
          members.put(name, tree(json));
        }
        yield members;
      }
      case START_ARRAY -> {
        List<Object> elements = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
          elements.add(tree(json));
        }
        yield elements;
      }
      case VALUE_STRING -> json.getText();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getNumberValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }

  /**
   * Writes maps by names (in the order of the alphabet, so that one value is one text), lists,
   * texts, numbers, booleans and null; anything else as its text.
   */
  public static byte[] write(Object value) {
    ByteArrayOutputStream text = new ByteArrayOutputStream(512);
    try (JsonGenerator generator = JACKSON.createGenerator(text)) {
      write(value, generator);
    } catch (IOException impossible) {
      throw new IllegalStateException("nothing can go wrong in memory", impossible);
    }
    return text.toByteArray();
  }

  private static void write(Object value, JsonGenerator to) throws IOException {
    if (value instanceof Map<?, ?> members) {
      to.writeStartObject();
      for (Map.Entry<?, ?> member : new TreeMap<>(members).entrySet()) {
        to.writeFieldName((String) member.getKey());
        write(member.getValue(), to);
      }
      to.writeEndObject();
    } else if (value instanceof Iterable<?> elements) {
      to.writeStartArray();
      for (Object element : elements) {
        write(element, to);
      }
      to.writeEndArray();
    } else if (value == null || value instanceof Number || value instanceof Boolean) {
      to.writeRawValue(String.valueOf(value));
    } else {
      to.writeString(value.toString());
    }
  }

  /** Whether there is no such value, or null. */
  public boolean isNothing() {
    return value == null;
  }

  /** The member at the end of that path, nothing if there is none. */
  public Json at(String... path) {
    Object found = value;
    for (String name : path) {
      found = found instanceof Map<?, ?> members ? members.get(name) : null;
    }
    return found == null ? NOTHING : new Json(found);
  }

  /** The members of an object, none if it is nothing. */
  @SuppressWarnings("unchecked") // JSON has no other names than texts.
  public Map<String, Object> members() {
    if (value == null || value instanceof Map<?, ?>) {
      return value == null ? Map.of() : (Map<String, Object>) value;
    }
    throw misshapen("an object");
  }

  /** The text, also of a number or a boolean; null if it is nothing. */
  public String text() {
    if (value instanceof Map<?, ?> || value instanceof List<?>) {
      throw misshapen("a text");
    }
    return value == null ? null : value.toString();
  }

  /** The boolean; null if it is nothing. */
  public Boolean bool() {
    if (value == null || value instanceof Boolean) {
      return (Boolean) value;
    }
    throw misshapen("true or false");
  }

  private Misshapen misshapen(String expected) {
    return new Misshapen("not " + expected + " but " + value.getClass().getSimpleName());
  }

  /** Says nothing of what is in it: it may be a token. */
  @Override
  public String toString() {
    return "JSON";
  }
}
