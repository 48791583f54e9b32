package dev.tapedeck.console;

import dev.tapedeck.console.alexa.InteractionModel;
import dev.tapedeck.console.alexa.Understanding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Reloads the interaction model and the lines when their files change. */
final class Edits {
  private final LocalSetup setup;
  private final Path project;
  private final Consumer<String> listener;
  private EditedFile file;
  private String locale = "";

  /**
   * Watches the files of a project.
   *
   * @param project the folder that holds the skill package
   * @param listener receives a message for each change and each invalid file
   */
  Edits(LocalSetup setup, Path project, Consumer<String> listener) {
    this.setup = setup;
    this.project = project;
    this.listener = listener;
  }

  /** Checks the files and reloads those that changed. */
  synchronized void reload() {
    try {
      setup.skill().reload().forEach(listener);
      if (!locale.equals(setup.model().locale())) {
        locale = setup.model().locale();
        Path path = InteractionModel.file(project, locale);
        file = new EditedFile(path, Files.readAllBytes(path));
      }
      file.reloadIfChanged(this::load).ifPresent(listener);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String load(byte[] content) throws IOException {
    InteractionModel model = InteractionModel.parse(locale, content);
    setup.household().useModel(new Understanding(model, setup.skillId()));
    return locale + ".json was reloaded: " + model.intents().size() + " intents.";
  }
}
