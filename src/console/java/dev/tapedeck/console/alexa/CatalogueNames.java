package dev.tapedeck.console.alexa;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A small stand-in for Amazon's catalogue of songs, albums and artists. */
final class CatalogueNames {
  private static final Map<String, String> FILES =
      Map.of(
          "AMAZON.MusicRecording", "songs.txt",
          "AMAZON.MusicAlbum", "songs.txt",
          "AMAZON.Musician", "artists.txt",
          "AMAZON.MusicGroup", "artists.txt",
          "AMAZON.Artist", "artists.txt");

  private final Map<String, Map<String, String>> namesByFile = new LinkedHashMap<>();

  CatalogueNames() {
    FILES.values().forEach(file -> namesByFile.computeIfAbsent(file, CatalogueNames::read));
  }

  /** Whether Amazon has a catalogue for this slot type. */
  static boolean hasCatalogue(String type) {
    return FILES.containsKey(type);
  }

  /** The catalogue's spelling of a name, if it is listed. */
  Optional<String> find(String type, String words) {
    Map<String, String> names = namesByFile.getOrDefault(FILES.getOrDefault(type, ""), Map.of());
    return Optional.ofNullable(names.get(SpokenText.nameKey(words)));
  }

  private static Map<String, String> read(String file) {
    try (InputStream in = CatalogueNames.class.getResourceAsStream(file)) {
      Map<String, String> names = new LinkedHashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> names.put(SpokenText.nameKey(line), line.strip()));
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
