package dev.tapedeck.console.alexa;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/** The phrases of Amazon's built-in intents, which need no samples. */
final class BuiltInPhrases {
  private final Properties phrases = new Properties();

  /** Reads the phrases of a locale's language; a language without a file has none. */
  BuiltInPhrases(String locale) {
    String language = locale.replaceAll("[-_].*", "");
    try (InputStream in =
        BuiltInPhrases.class.getResourceAsStream("built-in_" + language + ".properties")) {
      if (in != null) {
        phrases.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> of(String intent) {
    return Arrays.stream(phrases.getProperty(intent, "").split(","))
        .map(String::strip)
        .filter(phrase -> !phrase.isEmpty())
        .toList();
  }
}
