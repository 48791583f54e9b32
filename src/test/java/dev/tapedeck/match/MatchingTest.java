package dev.tapedeck.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.language.Languages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The share of the rows in {@code match/names.txt} for which the right name is found. */
class MatchingTest {
  /** The share of correct rows, rounded down. Raise it when the matching improves. */
  private static final double MIN_SHARE = 0.978;

  private static final Path TABLE = Path.of("src", "test", "resources", "match", "names.txt");
  private static final String KNOWN_WRONG = "wrong";

  private final List<Row> rows = read(TABLE);

  @Test
  void findsAtLeastTheShareOfNamesThatItFoundBefore() {
    List<Row> wrong = rows.stream().filter(row -> !row.isRight()).toList();
    double share = 1 - (double) wrong.size() / rows.size();
    assertThat(share)
        .as("%d of %d rows are wrong:%n%s", wrong.size(), rows.size(), lines(wrong))
        .isGreaterThanOrEqualTo(MIN_SHARE);
  }

  @Test
  void onlyRowsMarkedWrongAreWrong() {
    assertThat(rows.stream().filter(row -> row.isRight() == row.knownWrong()))
        .as("rows that are correct but marked wrong, or the reverse")
        .isEmpty();
  }

  @Test
  void hasManyRows() {
    assertThat(rows).hasSizeGreaterThan(150);
    assertThat(rows)
        .allMatch(row -> row.names().containsAll(row.meant()), "meant one of the names");
  }

  private static List<Row> read(Path table) {
    try {
      return Files.readAllLines(table).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Row::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String lines(List<Row> rows) {
    return String.join("\n", rows.stream().map(Row::toString).toList());
  }

  private record Row(String said, List<String> names, List<String> meant, boolean knownWrong) {
    static Row of(String line) {
      List<String> cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
      boolean wrong = cells.size() > 3 && cells.get(3).equals(KNOWN_WRONG);
      return new Row(cells.get(0), list(cells.get(1)), list(cells.get(2)), wrong);
    }

    private static List<String> list(String cell) {
      return cell.equals("-") ? List.of() : List.of(cell.split("\\s*;\\s*"));
    }

    boolean isRight() {
      return found().best().equals(meant);
    }

    private Choice<String> found() {
      return Choice.among(Languages.of("en"), names, said, List::of);
    }

    @Override
    public String toString() {
      return "%s | %s | meant: %s | found: %s (%.3f)"
          .formatted(
              said,
              String.join("; ", names),
              shown(meant),
              shown(found().best()),
              found().likeness());
    }

    private static String shown(List<String> names) {
      return names.isEmpty() ? "nothing" : String.join("; ", names);
    }
  }
}
