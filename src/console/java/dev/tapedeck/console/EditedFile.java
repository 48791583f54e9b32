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
  interface Use {
    /**
     * Takes it.
     *
     * @return what to tell about it
     * @throws IOException or IllegalArgumentException to say why it can't be used
     */
    String take(byte[] content) throws IOException;
  }

  private static final byte[] NONE = {};

  private final Path file;
  private byte[] used;
  private byte[] refused = NONE;
  private boolean told;

  /** A file of which this content is in use. */
  EditedFile(Path file, byte[] used) {
    this.file = file;
    this.used = used;
  }

  /** Looks at it again; says what is new, if anything is. */
  Optional<String> look(Use use) {
    byte[] now = read();
    boolean known = Arrays.equals(now, refused);
    if (Arrays.equals(now, used) || known && told) {
      return Optional.empty();
    }
    try {
      String news = use.take(now);
      used = now;
      refused = NONE;
      return Optional.of(news);
    } catch (IOException | IllegalArgumentException e) {
      refused = now;
      told = known;
      String name = file.getFileName().toString();
      return Optional.of(
              name + " can't be used as it is now, so the last good one stays: " + e.getMessage())
          .filter(news -> told);
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
