package dev.tapedeck.console;

import dev.tapedeck.console.Arguments.BadArguments;
import dev.tapedeck.console.alexa.AccountLink.LinkException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Says the sentences of a file on the command line and prints a table. */
final class SayAllCommand {
  private final PrintStream out;
  private final boolean tsv;

  /**
   * Prints to the given stream.
   *
   * @param tsv whether to print tab-separated values, each row at once, instead of aligned columns
   */
  SayAllCommand(PrintStream out, boolean tsv) {
    this.out = out;
    this.tsv = tsv;
  }

  /** Says them; returns whether Alexa would accept all responses. */
  boolean run(Path file, String locale, boolean linked)
      throws IOException, BadArguments, LinkException {
    List<String> sentences = SentenceList.read(file);
    SentenceTable table = new SentenceTable(out);
    List<SentenceResult> results = new ArrayList<>();
    try (SentenceRunner runner = SentenceRunner.start(LocalSetup.model(locale), linked)) {
      if (tsv) {
        table.printTsvHead();
      }
      for (String sentence : sentences) {
        SentenceResult result = runner.say(sentence);
        results.add(result);
        if (tsv) {
          table.printTsv(result);
        }
      }
    }
    if (!tsv) {
      table.print(results);
    }
    return results.stream().allMatch(result -> result.problems().isEmpty());
  }
}
