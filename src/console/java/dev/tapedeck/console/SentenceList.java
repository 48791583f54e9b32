package dev.tapedeck.console;

import dev.tapedeck.console.Arguments.BadArguments;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** A text with one sentence a line. Blank lines and lines that begin with # are skipped. */
final class SentenceList {
  private SentenceList() {}

  /**
   * Reads the sentences of a file.
   *
   * @throws BadArguments if there is no such file, it is not UTF-8 text, or it has no sentence
   */
  static List<String> read(Path file) throws IOException, BadArguments {
    try {
      List<String> sentences = parse(Files.readString(file));
      if (sentences.isEmpty()) {
        throw new BadArguments("There is no sentence in " + file + ".");
      }
      return sentences;
    } catch (NoSuchFileException e) {
      throw new BadArguments("There is no file " + file + ".");
    } catch (MalformedInputException e) {
      throw new BadArguments(file + ": This is not UTF-8 text.");
    }
  }

  static List<String> parse(String text) {
    return text.replace("\uFEFF", "") // Windows editors begin a file with it.
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }
}
