package dev.tapedeck.console.models;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The generated model files of the skill package. */
public final class ModelFiles {
  private static final Path FOLDER = Path.of("skill-package", "interactionModels", "custom");

  private final Path project;

  /** The files of the project in this folder. */
  public ModelFiles(Path project) {
    this.project = project;
  }

  /** Where the model of a locale is. */
  public Path file(String locale) {
    return project.resolve(FOLDER).resolve(locale + ".json");
  }

  /**
   * Generates the models of all languages.
   *
   * @return the content of each locale's file by the locale
   * @throws SourceException if a file can't be used, or a language has not the intents and slots of
   *     English; names the language's folder
   */
  public SortedMap<String, String> generate() throws IOException {
    SortedMap<String, JsonNode> models = new TreeMap<>();
    for (String language : LanguageFolder.languages(project)) {
      SortedMap<String, String> files = LanguageFolder.read(project, language);
      try {
        ModelSource source = ModelSource.parse(language, files);
        for (String locale : source.settings().locales()) {
          models.put(locale, new ModelBuilder(source, locale).build());
        }
      } catch (SourceException e) {
        throw e.in("src/models/" + language + "/");
      }
    }
    IntentParity.check(models);
    SortedMap<String, String> contents = new TreeMap<>();
    models.forEach((locale, model) -> contents.put(locale, ModelLayout.write(model)));
    return contents;
  }

  /**
   * Generates all models and writes those whose file is different.
   *
   * @return in one line, what was written
   * @throws SourceException as {@link #generate}; nothing is written then
   */
  public String write() throws IOException {
    return write(generate());
  }

  /**
   * Writes those models whose file is different.
   *
   * @param models as {@link #generate} gave them
   * @return in one line, what was written
   */
  public String write(SortedMap<String, String> models) throws IOException {
    List<String> written = new ArrayList<>();
    for (String locale : models.keySet()) {
      Path file = file(locale);
      if (!Files.exists(file) || !Files.readString(file).equals(models.get(locale))) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, models.get(locale));
        written.add(locale);
      }
    }
    if (written.isEmpty()) {
      return "The " + models.size() + " models were up to date.";
    }
    String rest = written.size() == models.size() ? "" : "; the others were up to date";
    return "Wrote the models of " + String.join(", ", written) + rest + ".";
  }
}
