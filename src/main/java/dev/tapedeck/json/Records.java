package dev.tapedeck.json;

import static com.fasterxml.jackson.core.JsonToken.END_ARRAY;
import static com.fasterxml.jackson.core.JsonToken.END_OBJECT;
import static com.fasterxml.jackson.core.JsonToken.START_ARRAY;
import static com.fasterxml.jackson.core.JsonToken.START_OBJECT;
import static com.fasterxml.jackson.core.JsonToken.VALUE_NULL;

import com.fasterxml.jackson.core.JsonParser;
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
 * <p>A component is a text, a number, a boolean, another record, a list of these, or the type
 * parameter of a record that has one. What is missing is null, zero or false; members nobody asks
 * for are passed over.
 */
public final class Records {
  /** How the types read so far are read: to find out takes longer than to read. */
  private static final Map<Type, Json.Reader<?>> READERS = new ConcurrentHashMap<>();

  private Records() {}

  /**
   * A JSON text as a value of that type, null if it says null.
   *
   * @throws Json.Misshapen if it is not JSON, or has another type somewhere
   */
  public static Object read(byte[] text, Type type) {
    Json.Reader<?> reader = reader(type);
    return Json.read(text, json -> value(json, reader));
  }

  private static Object value(JsonParser json, Json.Reader<?> reader) throws IOException {
    return json.currentToken() == VALUE_NULL ? null : reader.read(json);
  }

  private static Json.Reader<?> reader(Type type) {
    Json.Reader<?> known = READERS.get(type);
    if (known != null) {
      return known;
    }
    Json.Reader<?> made = reader(type, null);
    READERS.put(type, made);
    return made;
  }

  /**
   * How a value of that type is read that is not null.
   *
   * @param argument what stands for the type parameter of the surrounding record
   */
  private static Json.Reader<?> reader(Type type, Type argument) {
    if (type instanceof TypeVariable<?>) {
      return reader(argument);
    }
    if (type instanceof ParameterizedType generic) {
      Type of = generic.getActualTypeArguments()[0];
      Type actual = of instanceof TypeVariable<?> ? argument : of;
      return generic.getRawType() == List.class
          ? new Elements(reader(actual))
          : Members.of((Class<?>) generic.getRawType(), actual);
    }
    Class<?> plain = (Class<?>) type;
    return plain.isRecord() ? Members.of(plain, null) : plain(plain);
  }

  private static Json.Reader<?> plain(Class<?> type) {
    return switch (type.getName()) {
      case "java.lang.String" ->
          json -> expect(json, json.currentToken().isScalarValue()).getText();
      case "boolean", "java.lang.Boolean" ->
          json -> expect(json, json.currentToken().isBoolean()).getBooleanValue();
      case "int", "java.lang.Integer" ->
          json -> expect(json, json.currentToken().isNumeric()).getIntValue();
      case "long", "java.lang.Long" ->
          json -> expect(json, json.currentToken().isNumeric()).getLongValue();
      default -> throw new IllegalArgumentException("no JSON is read into a " + type.getName());
    };
  }

  private static JsonParser expect(JsonParser json, boolean met) {
    if (!met) {
      throw new Json.Misshapen("not expected: " + json.currentToken());
    }
    return json;
  }

  /** Reads a list. */
  private record Elements(Json.Reader<?> element) implements Json.Reader<List<?>> {
    @Override
    public List<?> read(JsonParser json) throws IOException {
      expect(json, json.currentToken() == START_ARRAY);
      List<Object> elements = new ArrayList<>();
      while (json.nextToken() != END_ARRAY) {
        elements.add(value(json, element));
      }
      // No List.of: Spotify's lists have nulls in them.
      return Collections.unmodifiableList(elements);
    }
  }

  /** Which argument of a record's constructor a member is, and how it is read. */
  private record Component(int index, Json.Reader<?> reader) {}

  /**
   * Reads a record.
   *
   * @param components by the names of their members
   * @param absent what the constructor gets for those that are missing
   * @param constructor takes them all
   */
  private record Members(
      Map<String, Component> components, Object[] absent, Constructor<?> constructor)
      implements Json.Reader<Object> {

    private static final Map<Class<?>, Object> ABSENT =
        Map.of(boolean.class, false, int.class, 0, long.class, 0L);

    static Members of(Class<?> type, Type argument) {
      RecordComponent[] all = type.getRecordComponents();
      Class<?>[] types = Arrays.stream(all).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Map<String, Component> components = new HashMap<>();
      for (int i = 0; i < all.length; i++) {
        Component component = new Component(i, reader(all[i].getGenericType(), argument));
        String member = all[i].getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        components.put(member, component);
        if (types[i] == boolean.class || types[i] == Boolean.class) {
          components.put("is_" + member, component);
        }
      }
      try {
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return new Members(
            components, Arrays.stream(types).map(ABSENT::get).toArray(), constructor);
      } catch (NoSuchMethodException impossible) {
        throw new IllegalStateException("every record has it", impossible);
      }
    }

    @Override
    public Object read(JsonParser json) throws IOException {
      expect(json, json.currentToken() == START_OBJECT);
      Object[] values = Arrays.copyOf(absent, absent.length);
      while (json.nextToken() != END_OBJECT) {
        Component component = components.get(json.currentName());
        json.nextToken();
        if (component == null) {
          json.skipChildren();
        } else if (json.currentToken() != VALUE_NULL) {
          values[component.index()] = component.reader().read(json);
        }
      }
      return make(values);
    }

    private Object make(Object[] values) {
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
