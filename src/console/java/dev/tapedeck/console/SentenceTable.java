package dev.tapedeck.console;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Prints the results of many sentences as a table. */
final class SentenceTable {
  private static final List<String> HEAD =
      List.of("sentence", "intent", "slots", "read as", "answer");

  /** Characters. A longer value moves the rest of its own row only. */
  private static final int MAX_WIDTH = 44;

  private final PrintStream out;

  SentenceTable(PrintStream out) {
    this.out = out;
  }

  /** Prints the head of a table of tab-separated values. */
  void printTsvHead() {
    out.println(String.join("\t", HEAD));
  }

  /** Prints a row of tab-separated values. */
  void printTsv(SentenceResult result) {
    out.println(String.join("\t", cells(result)));
  }

  /** Prints a table with aligned columns. */
  void print(List<SentenceResult> results) {
    List<List<String>> rows = new ArrayList<>(List.of(HEAD));
    results.forEach(result -> rows.add(cells(result)));
    List<Integer> widths =
        IntStream.range(0, HEAD.size()).mapToObj(column -> width(column, rows)).toList();
    rows.forEach(row -> out.println(aligned(row, widths)));
  }

  private static String aligned(List<String> row, List<Integer> widths) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < row.size(); column++) {
      String cell = row.get(column);
      line.append(cell).append(" ".repeat(Math.max(0, widths.get(column) - cell.length()) + 2));
    }
    return line.toString().stripTrailing();
  }

  private static int width(int column, List<List<String>> rows) {
    int widest = rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    return Math.min(MAX_WIDTH, widest);
  }

  private static List<String> cells(SentenceResult result) {
    String problems =
        result.problems().stream()
            .map(problem -> " [Alexa would reject this: " + problem + "]")
            .collect(Collectors.joining());
    return Stream.of(
            result.sentence(),
            result.intent(),
            result.slotsAsText(),
            result.readAs(),
            result.answer() + problems)
        .map(cell -> cell.replaceAll("\\s+", " ")) // One row is one line.
        .toList();
  }
}
