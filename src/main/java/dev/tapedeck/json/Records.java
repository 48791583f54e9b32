package dev.tapedeck.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
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
  private static final Map<Class<?>, Object> ABSENT =
      Map.of(boolean.class, false, int.class, 0, long.class, 0L);

  private Records() {}

  /**
   * The JSON as a value of that type.
   *
   * @throws Json.Misshapen if the JSON has another type somewhere
   */
  public static Object read(Json json, Type type) {
    return value(json, type, null);
  }

  /**
   * Reads one value.
   *
   * @param argument what stands for the type parameter of the surrounding record
   */
  private static Object value(Json json, Type type, Type argument) {
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

  private static List<?> list(Json json, Type type) {
    if (json.isNothing()) {
      return null;
    }
    // No List.of: Spotify's lists have nulls in them.
    return json.elements().stream().map(element -> value(element, type, null)).toList();
  }

  private static Object record(Json json, Class<?> type, Type argument) {
    if (json.isNothing()) {
      return null;
    }
    json.members(); // Throws if it has none.
    Shape shape = SHAPES.computeIfAbsent(type, Shape::of);
    Object[] values = new Object[shape.components().size()];
    for (int i = 0; i < values.length; i++) {
      Component component = shape.components().get(i);
      values[i] = value(component.in(json), component.type(), argument);
    }
    return shape.make(values);
  }

  private static Object plain(Json json, Class<?> type) {
    if (json.isNothing()) {
      return ABSENT.get(type);
    }
    return switch (type.getName()) {
      case "java.lang.String" -> json.text();
      case "boolean", "java.lang.Boolean" -> json.bool();
      case "int", "java.lang.Integer" -> json.number().intValue();
      case "long", "java.lang.Long" -> json.number().longValue();
      default -> throw new IllegalArgumentException("no JSON is read into a " + type.getName());
    };
  }

  private record Component(String name, Type type) {
    static Component of(RecordComponent component) {
      String name = component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
      return new Component(name, component.getGenericType());
    }

    Json in(Json json) {
      Json member = json.at(name);
      boolean flag = type == boolean.class || type == Boolean.class;
      return flag && member.isNothing() ? json.at("is_" + name) : member;
    }
  }

  /** A record's components and the constructor that takes them all. */
  private record Shape(Constructor<?> constructor, List<Component> components) {
    static Shape of(Class<?> type) {
      RecordComponent[] components = type.getRecordComponents();
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      try {
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return new Shape(constructor, Arrays.stream(components).map(Component::of).toList());
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
