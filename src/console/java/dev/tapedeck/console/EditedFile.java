package dev.tapedeck.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * A file that somebody edits while the console runs. What can't be used is told once, and only when
 * it was the same twice: an editor may be in the middle of writing it.
 */
final class EditedFile {
  /** Takes a file's content into use. */
  interface Loader {
    /**
     * Takes it.
     *
     * @return what to tell about it
     * @throws IOException or IllegalArgumentException to say why it can't be used
     */
    String load(byte[] content) throws IOException;
  }

  private static final byte[] NONE = {};

  private final Path file;
  private byte[] current;
  private byte[] rejected = NONE;
  private boolean reported;

  /** A file of which this content is in use. */
  EditedFile(Path file, byte[] current) {
    this.file = file;
    this.current = current;
  }

  /** Looks at it again; says what is new, if anything is. */
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
              name + " can't be used as it is now, so the last good one stays: " + e.getMessage())
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
