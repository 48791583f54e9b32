package dev.tapedeck.console;

import dev.tapedeck.console.alexa.InteractionModel;
import dev.tapedeck.console.alexa.Understanding;
import dev.tapedeck.console.models.LanguageFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.function.Consumer;

/** Takes up what is edited on disk while the console runs: the templates and the sentences. */
final class Edits {
  private final Deck deck;
  private final Path project;
  private final Consumer<String> tell;
  private EditedContent<SortedMap<String, String>> templates;
  private String locale = "";

  /**
   * Edits for a deck.
   *
   * @param project the folder that holds the templates
   * @param tell hears what is new, and what can't be used
   */
  Edits(Deck deck, Path project, Consumer<String> tell) {
    this.deck = deck;
    this.project = project;
    this.tell = tell;
  }

  /** Looks at the files again. */
  synchronized void takeUp() {
    try {
      deck.skill().takeUp().forEach(tell);
      if (!locale.equals(deck.model().locale())) {
        locale = deck.model().locale();
        String language = LanguageFolder.language(locale);
        templates =
            new EditedContent<>(
                "src/models/" + language,
                () -> LanguageFolder.read(project, language),
                LanguageFolder.read(project, language));
      }
      templates.look(this::understand).ifPresent(tell);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String understand(SortedMap<String, String> files) {
    InteractionModel model = InteractionModel.of(locale, LanguageFolder.model(locale, files));
    deck.household().understand(new Understanding(model, deck.skillId()));
    long samples = model.intents().stream().mapToInt(intent -> intent.samples().size()).sum();
    return "src/models/%s was read anew: %d intents, %d samples."
        .formatted(LanguageFolder.language(locale), model.intents().size(), samples);
  }
}
