package dev.tapedeck.spotify;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import java.util.Set;

/**
 * Reads the texts of all responses, cuts those that are too long, and takes those of which nothing
 * is visible for missing. Spotify does not limit names, but a response to Alexa is limited to 8,000
 * characters, and the time to compare names grows with their length.
 */
final class TextDeserializer extends StdScalarDeserializer<String>
    implements ContextualDeserializer {
  /** Characters. */
  static final int MAX_LENGTH = 300;

  /** Properties that have to be complete: they identify something. */
  private static final Set<String> COMPLETE = Set.of("id", "uri", "url");

  private static final long serialVersionUID = 1L;

  TextDeserializer() {
    super(String.class);
  }

  @Override
  public JsonDeserializer<?> createContextual(
      DeserializationContext context, BeanProperty property) {
    boolean complete = property != null && COMPLETE.contains(property.getName());
    return complete ? StringDeserializer.instance : this;
  }

  @Override
  public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    String text = StringDeserializer.instance.deserialize(parser, context);
    return text == null ? null : Texts.orNull(Texts.cut(Texts.line(text), MAX_LENGTH));
  }
}
