package dev.tapedeck.console;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Runs the skill with the lines files of the source tree and reloads them when they change. */
final class LinesReloadingHandler implements RequestStreamHandler {
  private static final String FOLDER = "lines/";
  private static final String ENGLISH = "lines.properties";

  private final RequestStreamHandler skill;
  private final Path folder;
  private final Map<String, EditedContent<byte[]>> files = new HashMap<>();
  private final Map<String, byte[]> edited = new HashMap<>();
  private volatile ClassLoader loader = LinesReloadingHandler.class.getClassLoader();

  /**
   * Wraps a skill.
   *
   * @param resources the source folder that holds {@code lines}; it need not exist
   */
  LinesReloadingHandler(RequestStreamHandler skill, Path resources) {
    this.skill = skill;
    this.folder = resources.resolve(FOLDER);
  }

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      skill.handleRequest(input, output, context);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** Reloads changed files; returns a message for each change and each invalid file. */
  synchronized List<String> reload() throws IOException {
    List<String> messages = new ArrayList<>();
    for (Path file : list()) {
      String name = FOLDER + file.getFileName();
      if (!files.containsKey(name)) {
        files.put(name, EditedContent.ofFile(file, compiled(name)));
      }
      files.get(name).reloadIfChanged(content -> load(name, content)).ifPresent(messages::add);
    }
    return messages;
  }

  private List<Path> list() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(".properties")).sorted().toList();
    }
  }

  private String load(String name, byte[] content) throws IOException {
    Map<String, String> lines = lines(content);
    if (name.endsWith("/" + ENGLISH)) {
      Set<String> missing = new TreeSet<>(lines(compiled(name)).keySet());
      missing.removeAll(lines.keySet());
      if (!missing.isEmpty()) {
        throw new IllegalArgumentException(
            "these keys are missing: " + String.join(", ", missing) + ".");
      }
    }
    new LinesCheck(lines(compiled(FOLDER + ENGLISH))).check(lines);
    edited.put(name, content);
    loader = new EditedResources(edited);
    return name.substring(FOLDER.length()) + " was reloaded.";
  }

  private static Map<String, String> lines(byte[] content) throws IOException {
    ResourceBundle bundle = new PropertyResourceBundle(new ByteArrayInputStream(content));
    Map<String, String> lines = new TreeMap<>();
    bundle.keySet().forEach(key -> lines.put(key, bundle.getString(key)));
    return lines;
  }

  private static byte[] compiled(String name) throws IOException {
    InputStream in = LinesReloadingHandler.class.getClassLoader().getResourceAsStream(name);
    try (InputStream stream = Optional.ofNullable(in).orElse(InputStream.nullInputStream())) {
      return stream.readAllBytes();
    }
  }
}
