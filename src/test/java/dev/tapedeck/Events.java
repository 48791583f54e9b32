package dev.tapedeck;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The real requests of {@code lambda/events}, one of each kind. */
public final class Events {
  public static final String SKILL_ID = "amzn1.ask.skill.00000000-0000-0000-0000-000000000000";

  private static final Path FOLDER = Path.of("lambda", "events");
  private static final ObjectMapper JSON = new ObjectMapper();

  private Events() {}

  /** The names of all, without ".json". */
  public static List<String> names() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(f -> f.getFileName().toString().replace(".json", "")).sorted().toList();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** A new copy of one of them, which the caller may change. */
  public static ObjectNode of(String name) {
    try {
      return (ObjectNode) JSON.readTree(FOLDER.resolve(name + ".json").toFile());
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
