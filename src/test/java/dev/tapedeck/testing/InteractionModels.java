package dev.tapedeck.testing;

import dev.tapedeck.Events;
import dev.tapedeck.console.alexa.InteractionModel;
import dev.tapedeck.console.alexa.Understanding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The committed models. They are immutable and slow to read, so each is read once. */
public final class InteractionModels {
  private static final Map<String, Understanding> BY_LOCALE = new ConcurrentHashMap<>();

  private InteractionModels() {}

  public static Understanding of(String locale) {
    return BY_LOCALE.computeIfAbsent(locale, InteractionModels::read);
  }

  private static Understanding read(String locale) {
    try {
      Path file = InteractionModel.file(Path.of(""), locale);
      return new Understanding(InteractionModel.read(file), Events.SKILL_ID);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
