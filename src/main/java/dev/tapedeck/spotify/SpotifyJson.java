package dev.tapedeck.spotify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.Map;

/**
 * The Web API's JSON, by jackson-databind.
 *
 * <p>A record component {@code durationMs} is read from {@code duration_ms}. A missing or null
 * member is null, zero or false, and members without a component are ignored. A number or boolean
 * is accepted for a text; any other wrong type is an {@link IOException}, so that a wrong value is
 * reported instead of converted, and so is anything after the value. Long texts are cut, see {@link
 * TextDeserializer}.
 *
 * <p>Messages of Jackson's exceptions may quote the response. They must not be logged or kept as a
 * cause.
 */
final class SpotifyJson {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .withCoercionConfigDefaults(config -> config.setAcceptBlankAsEmpty(false))
          // Map.of has no fixed order. With sorted keys equal bodies are equal texts.
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .addModule(new SimpleModule().addDeserializer(String.class, new TextDeserializer()))
          .build();

  private SpotifyJson() {}

  /**
   * A type of response body. Made once per type, since finding a type's deserializer costs more
   * than reading a body with it.
   */
  record Type<T>(ObjectReader reader) {
    /** The value of a body, null if it is JSON's null. */
    T read(byte[] body) throws IOException {
      return reader.readValue(body);
    }
  }

  static <T> Type<T> type(TypeReference<T> type) {
    return new Type<>(MAPPER.readerFor(type));
  }

  static JsonNode tree(byte[] body) throws IOException {
    return MAPPER.readTree(body);
  }

  /** A request body of these members: maps, lists, texts, numbers, booleans. */
  static String write(Map<String, ?> members) {
    try {
      return MAPPER.writeValueAsString(members);
    } catch (JsonProcessingException unsupported) {
      throw new IllegalArgumentException("A body of values that JSON does not have", unsupported);
    }
  }
}
