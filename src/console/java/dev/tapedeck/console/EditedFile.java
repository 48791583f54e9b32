package dev.tapedeck.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * A file that may be edited while the console runs. Invalid content is reported once, and only if
 * two consecutive checks see the same content: an editor may still be writing the file.
 */
final class EditedFile {
  /** Applies new content. */
  interface Loader {
    /**
     * Applies the content.
     *
     * @return a message about the change
     * @throws IOException or IllegalArgumentException if the content is invalid
     */
    String load(byte[] content) throws IOException;
  }

  private static final byte[] NONE = {};

  private final Path file;
  private byte[] current;
  private byte[] rejected = NONE;
  private boolean reported;

  /** Watches a file whose current content is given. */
  EditedFile(Path file, byte[] current) {
    this.file = file;
    this.current = current;
  }

  /** Applies the content if it changed; returns a message to show, if there is one. */
  Optional<String> reloadIfChanged(Loader loader) {
    byte[] content = read();
    boolean seenBefore = Arrays.equals(content, rejected);
    if (Arrays.equals(content, current) || seenBefore && reported) {
      return Optional.empty();
    }
    try {
      String message = loader.load(content);
      current = content;
      rejected = NONE;
      return Optional.of(message);
    } catch (IOException | IllegalArgumentException e) {
      rejected = content;
      reported = seenBefore;
      String name = file.getFileName().toString();
      return Optional.of(
              name + " is invalid, so the last valid version stays in use: " + e.getMessage())
          .filter(message -> reported);
    }
  }

  private byte[] read() {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      return NONE;
    }
  }
}
