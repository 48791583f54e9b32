package dev.tapedeck.console.alexa;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A small interaction model for the tests of this package. */
final class Models {
  static final String SKILL_ID = "amzn1.ask.skill.00000000-0000-0000-0000-000000000000";

  private Models() {}

  static InteractionModel small() {
    try (var in = Models.class.getResourceAsStream("en-US.json")) {
      return InteractionModel.of("en-US", new ObjectMapper().readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
