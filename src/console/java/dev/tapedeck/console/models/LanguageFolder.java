package dev.tapedeck.console.models;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A language's folder in {@code src/models}: its YAML files as they are on disk. */
public final class LanguageFolder {
  private static final Path FOLDER = Path.of("src", "models");

  private LanguageFolder() {}

  /** The languages of a project: the names of their folders, in alphabetical order. */
  public static List<String> languages(Path project) throws IOException {
    if (!Files.isDirectory(project.resolve(FOLDER))) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(project.resolve(FOLDER))) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  /**
   * The locales of all languages, in alphabetical order.
   *
   * @throws SourceException if the settings of a language can't be used
   */
  public static List<String> locales(Path project) throws IOException {
    List<String> locales = new ArrayList<>();
    for (String language : languages(project)) {
      locales.addAll(ModelSettings.parse(language, read(project, language)).locales());
    }
    return locales.stream().sorted().toList();
  }

  /** The language of a locale, so the name of its folder: "en" for en-GB. */
  public static String language(String locale) {
    return locale.split("-")[0];
  }

  /** The content of a language's files by their names; empty if there is no such folder. */
  public static SortedMap<String, String> read(Path project, String language) throws IOException {
    SortedMap<String, String> contents = new TreeMap<>();
    if (!languages(project).contains(language)) {
      return contents;
    }
    List<Path> files = new ArrayList<>();
    try (Stream<Path> list = Files.list(project.resolve(FOLDER).resolve(language))) {
      list.filter(file -> file.toString().endsWith(".yaml")).forEach(files::add);
    }
    for (Path file : files) {
      String content = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      contents.put(file.getFileName().toString(), content);
    }
    return contents;
  }

  /**
   * Generates the model of a locale from the files of its language.
   *
   * @param files as {@link #read} gave them
   * @throws SourceException if a file can't be used, or the language is not for this locale
   */
  public static ObjectNode model(String locale, SortedMap<String, String> files) {
    ModelSource source = ModelSource.parse(language(locale), files);
    if (!source.settings().locales().contains(locale)) {
      throw new SourceException(ModelSettings.FILE, locale + " is not among its locales.");
    }
    return new ModelBuilder(source, locale).build();
  }
}
