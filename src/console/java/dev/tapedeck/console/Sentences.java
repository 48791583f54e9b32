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
import java.util.TreeSet;
import java.util.stream.Stream;

/** The skill with its sentences as they are in the source tree now. */
final class Sentences implements RequestStreamHandler {
  private static final String FOLDER = "lines/";
  private static final String ENGLISH = "lines.properties";

  private final RequestStreamHandler skill;
  private final Path folder;
  private final Map<String, EditedContent<byte[]>> files = new HashMap<>();
  private final Map<String, byte[]> edited = new HashMap<>();
  private volatile ClassLoader loader = Sentences.class.getClassLoader();

  /**
   * A skill whose sentences may be edited.
   *
   * @param resources the source folder that holds {@code lines}; it need not exist
   */
  Sentences(RequestStreamHandler skill, Path resources) {
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

  /** Takes up what was edited; says what is new, or what can't be used. */
  synchronized List<String> takeUp() throws IOException {
    List<String> news = new ArrayList<>();
    for (Path file : list()) {
      String name = FOLDER + file.getFileName();
      if (!files.containsKey(name)) {
        files.put(name, EditedContent.ofFile(file, compiled(name)));
      }
      files.get(name).look(content -> take(name, content)).ifPresent(news::add);
    }
    return news;
  }

  private List<Path> list() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(".properties")).sorted().toList();
    }
  }

  private String take(String name, byte[] content) throws IOException {
    Set<String> keys = keys(content);
    if (name.endsWith("/" + ENGLISH)) {
      Set<String> lost = new TreeSet<>(keys(compiled(name)));
      lost.removeAll(keys);
      if (!lost.isEmpty()) {
        throw new IllegalArgumentException("it lacks " + String.join(", ", lost) + ".");
      }
    }
    edited.put(name, content);
    loader = new EditedResources(edited);
    return name.substring(FOLDER.length()) + " was read anew.";
  }

  private static Set<String> keys(byte[] content) throws IOException {
    ResourceBundle bundle = new PropertyResourceBundle(new ByteArrayInputStream(content));
    return bundle.keySet();
  }

  private static byte[] compiled(String name) throws IOException {
    InputStream in = Sentences.class.getClassLoader().getResourceAsStream(name);
    try (InputStream stream = Optional.ofNullable(in).orElse(InputStream.nullInputStream())) {
      return stream.readAllBytes();
    }
  }
}
