package dev.tapedeck.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Content of a file or folder that may be edited while the console runs. Invalid content is
 * reported once, and only if two consecutive checks see the same: an editor may still be writing.
 */
final class EditedContent<T> {
  /** Reads the content as it is on disk. */
  interface Reader<T> {
    T read() throws IOException;
  }

  /** Applies new content. */
  interface Loader<T> {
    /**
     * Applies the content.
     *
     * @return a message about the change
     * @throws IOException or IllegalArgumentException if the content is invalid
     */
    String load(T content) throws IOException;
  }

  private final String name;
  private final Reader<T> reader;
  private T current;
  private T rejected;
  private boolean reported;

  /**
   * Watches something whose current content is given.
   *
   * @param name for messages
   */
  EditedContent(String name, Reader<T> reader, T current) {
    this.name = name;
    this.reader = reader;
    this.current = current;
  }

  /** Watches a file; one that can't be read counts as empty. */
  static EditedContent<byte[]> ofFile(Path file, byte[] current) {
    return new EditedContent<>(
        file.getFileName().toString(),
        () -> Files.isReadable(file) ? Files.readAllBytes(file) : new byte[0],
        current);
  }

  /** Applies the content if it changed; returns a message to show, if there is one. */
  Optional<String> reloadIfChanged(Loader<T> loader) {
    T content;
    try {
      content = reader.read();
    } catch (IOException e) {
      return Optional.empty(); // An editor is replacing the file; the next check reads it.
    }
    boolean seenBefore = Objects.deepEquals(content, rejected);
    if (Objects.deepEquals(content, current) || seenBefore && reported) {
      return Optional.empty();
    }
    try {
      String message = loader.load(content);
      current = content;
      rejected = null;
      return Optional.of(message);
    } catch (IOException | IllegalArgumentException e) {
      rejected = content;
      reported = seenBefore;
      return Optional.of(
              name + " is invalid, so the last valid version stays in use: " + e.getMessage())
          .filter(message -> reported);
    }
  }
}
