package dev.tapedeck.console;

import dev.tapedeck.console.alexa.InteractionModel;
import dev.tapedeck.console.alexa.Understanding;
import dev.tapedeck.console.models.LanguageFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.function.Consumer;

/** Reloads the templates of the interaction model and the lines when their files change. */
final class Edits {
  private final LocalSetup setup;
  private final Path project;
  private final Consumer<String> listener;
  private EditedContent<SortedMap<String, String>> templates;
  private String locale = "";

  /**
   * Watches the files of a project.
   *
   * @param project the folder that holds the templates
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
        String language = LanguageFolder.language(locale);
        templates =
            new EditedContent<>(
                "src/models/" + language,
                () -> LanguageFolder.read(project, language),
                LanguageFolder.read(project, language));
      }
      templates.reloadIfChanged(this::load).ifPresent(listener);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String load(SortedMap<String, String> files) {
    InteractionModel model = SkillPackage.model(locale, files);
    setup.household().useModel(new Understanding(model, setup.skillId()));
    long samples = model.intents().stream().mapToInt(intent -> intent.samples().size()).sum();
    String warning = CommandIntents.warning(model).map(text -> " " + text).orElse("");
    return "src/models/%s was reloaded: %d intents, %d samples.%s"
        .formatted(LanguageFolder.language(locale), model.intents().size(), samples, warning);
  }
}
