package dev.tapedeck.json;

import static com.fasterxml.jackson.core.JsonToken.END_ARRAY;
import static com.fasterxml.jackson.core.JsonToken.END_OBJECT;
import static com.fasterxml.jackson.core.JsonToken.START_ARRAY;
import static com.fasterxml.jackson.core.JsonToken.START_OBJECT;
import static com.fasterxml.jackson.core.JsonToken.VALUE_NULL;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Fills records from JSON: the component {@code durationMs} from the member {@code duration_ms},
 * the boolean {@code active} also from {@code is_active}.
 *
 * <p>A component is a text, a number, a boolean, a record, a list of these, or the type parameter
 * of a record that has one. What is missing is null, zero or false; members nobody asks for are
 * passed over.
 */
public final class Records {
  private static final Map<Class<?>, Shape> SHAPES = new ConcurrentHashMap<>();

  private Records() {}

  /**
   * A JSON text as a value of that type, null if it says null.
   *
   * @throws Json.Misshapen if it is not JSON, or has another type somewhere
   */
  public static Object read(byte[] text, Type type) {
    return Json.read(text, json -> value(json, type, null));
  }

  /**
   * Reads the value at which the parser stands.
   *
   * @param argument what stands for the type parameter of the surrounding record
   */
  private static Object value(JsonParser json, Type type, Type argument) throws IOException {
    if (json.currentToken() == VALUE_NULL) {
      return null;
    }
    if (type instanceof TypeVariable<?>) {
      return value(json, argument, null);
    }
    if (type instanceof ParameterizedType generic) {
      Type of = generic.getActualTypeArguments()[0];
      Type actual = of instanceof TypeVariable<?> ? argument : of;
      return generic.getRawType() == List.class
          ? list(json, actual)
          : record(json, (Class<?>) generic.getRawType(), actual);
    }
    Class<?> plain = (Class<?>) type;
    return plain.isRecord() ? record(json, plain, null) : plain(json, plain);
  }

  private static List<?> list(JsonParser json, Type type) throws IOException {
    expect(json, json.currentToken() == START_ARRAY);
    List<Object> elements = new ArrayList<>();
    while (json.nextToken() != END_ARRAY) {
      elements.add(value(json, type, null));
    }
    // No List.of: Spotify's lists have nulls in them.
    return Collections.unmodifiableList(elements);
  }

  private static Object record(JsonParser json, Class<?> type, Type argument) throws IOException {
    expect(json, json.currentToken() == START_OBJECT);
    Shape shape = SHAPES.computeIfAbsent(type, Shape::of);
    Object[] values = shape.absent().clone();
    while (json.nextToken() != END_OBJECT) {
      Component component = shape.components().get(json.currentName());
      json.nextToken();
      if (component == null) {
        json.skipChildren();
      } else if (json.currentToken() != VALUE_NULL) {
        values[component.index()] = value(json, component.type(), argument);
      }
    }
    return shape.make(values);
  }

  private static Object plain(JsonParser json, Class<?> type) throws IOException {
    JsonToken token = json.currentToken();
    return switch (type.getName()) {
      case "java.lang.String" -> expect(json, token.isScalarValue()).getText();
      case "boolean", "java.lang.Boolean" -> expect(json, token.isBoolean()).getBooleanValue();
      case "int", "java.lang.Integer" -> expect(json, token.isNumeric()).getIntValue();
      case "long", "java.lang.Long" -> expect(json, token.isNumeric()).getLongValue();
      default -> throw new IllegalArgumentException("no JSON is read into a " + type.getName());
    };
  }

  private static JsonParser expect(JsonParser json, boolean met) {
    if (!met) {
      throw new Json.Misshapen("not expected: " + json.currentToken());
    }
    return json;
  }

  /** Which argument of a record's constructor a member is, and of what type. */
  private record Component(int index, Type type) {}

  /**
   * A record's components by the names of their members, what the constructor gets for those that
   * are missing, and the constructor, which takes them all.
   */
  private record Shape(
      Map<String, Component> components, Object[] absent, Constructor<?> constructor) {
    private static final Map<Class<?>, Object> ABSENT =
        Map.of(boolean.class, false, int.class, 0, long.class, 0L);

    static Shape of(Class<?> type) {
      RecordComponent[] all = type.getRecordComponents();
      Class<?>[] types = Arrays.stream(all).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Map<String, Component> components = new HashMap<>();
      for (int i = 0; i < all.length; i++) {
        Component component = new Component(i, all[i].getGenericType());
        String member = all[i].getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        components.put(member, component);
        if (types[i] == boolean.class || types[i] == Boolean.class) {
          components.put("is_" + member, component);
        }
      }
      try {
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return new Shape(components, Arrays.stream(types).map(ABSENT::get).toArray(), constructor);
      } catch (NoSuchMethodException impossible) {
        throw new IllegalStateException("every record has it", impossible);
      }
    }

    Object make(Object[] values) {
      try {
        return constructor.newInstance(values);
      } catch (InvocationTargetException failed) {
        throw failed.getCause() instanceof RuntimeException refusal
            ? refusal
            : new IllegalStateException(failed.getCause());
      } catch (ReflectiveOperationException impossible) {
        throw new IllegalStateException("it is accessible and no interface", impossible);
      }
    }
  }
}
