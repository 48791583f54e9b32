package dev.tapedeck.console.models;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/**
 * The layout of a model's file, so that a change of it can be read: one line for each sample, each
 * slot and each value of a slot type.
 */
final class ModelLayout extends DefaultPrettyPrinter {
  private static final long serialVersionUID = 1;

  /** What is nested deeper than the lists of samples, slots and values stays on one line. */
  private static final int DEPTH = 6;

  private ModelLayout() {
    super(
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator(""));
    Indenter indenter =
        new NopIndenter() {
          private static final long serialVersionUID = 1;

          @Override
          public void writeIndentation(JsonGenerator json, int depth) throws IOException {
            json.writeRaw(depth > DEPTH ? " " : "\n" + " ".repeat(depth));
          }

          @Override
          public boolean isInline() {
            return false;
          }
        };
    indentArraysWith(indenter);
    indentObjectsWith(indenter);
  }

  /** A model as its file holds it. */
  static String write(JsonNode model) {
    try {
      return new ObjectMapper().writer(new ModelLayout()).writeValueAsString(model) + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public DefaultPrettyPrinter createInstance() {
    return new ModelLayout();
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) throws IOException {
    if (_nesting > DEPTH && entries > 0) {
      _nesting--;
      json.writeRaw(" }");
    } else {
      super.writeEndObject(json, entries);
    }
  }

  @Override
  public void writeEndArray(JsonGenerator json, int entries) throws IOException {
    if (_nesting > DEPTH && entries > 0) {
      _nesting--;
      json.writeRaw(" ]");
    } else {
      super.writeEndArray(json, entries);
    }
  }
}
