package dev.tapedeck.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --say-all} on the command line. */
class SayAllTest {
  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void printsAnAlignedTable() throws IOException {
    Path file =
        file(
            "# requests",
            "",
            "play hello by adele",
            "  ask tape deck to pause  ",
            "#open tape deck");

    assertThat(run("--say-all", file.toString())).isZero();
    assertThat(lines())
        .containsExactly(
            "sentence                intent              slots                        read as  answer",
            "play hello by adele     PlayIntent          music: hello, artist: adele           Playing Hello by Adele.",
            "ask tape deck to pause  AMAZON.PauseIntent                                        Paused.");
    assertThat(err.toString(UTF_8)).isEmpty();
  }

  @Test
  void printsTabSeparatedValues() throws IOException {
    Path file = file("play hello by adele", "exit");

    assertThat(run("--say-all", file.toString(), "--tsv")).isZero();
    assertThat(lines())
        .containsExactly(
            "sentence\tintent\tslots\tread as\tanswer",
            "play hello by adele\tPlayIntent\tmusic: hello, artist: adele\t\tPlaying Hello by Adele.",
            "exit\tSessionEndedRequest\t\t\t(The session ended.)");
  }

  @Test
  void showsWhatTheSecondReadingChanged() throws IOException {
    run("--say-all", file("play discover weekly", "play queen").toString(), "--tsv");

    assertThat(lines().get(1)).contains("\tPlayPlaylistIntent {playlist: discover weekly}\t");
    assertThat(lines().get(2)).doesNotContain("{");
  }

  @Test
  void saysEverySentenceInTheInitialState() throws IOException {
    Path file =
        file(
            "what's playing",
            "play abba on the kitchen speaker",
            "use the kitchen speaker for this echo",
            "what's playing");

    run("--say-all", file.toString(), "--tsv");

    List<String> lines = lines();
    assertThat(lines).hasSize(5);
    assertThat(lines.get(1)).contains("Living Room is playing Northbound");
    assertThat(lines.get(4)).isEqualTo(lines.get(1));
  }

  @Test
  void saysThemWithoutALinkedAccount() throws IOException {
    run("--say-all", file("what's playing").toString(), "--tsv", "--unlinked");

    assertThat(lines().get(1)).contains("link your Spotify account");
  }

  @Test
  void usesTheModelOfTheLocale() throws IOException {
    assertThat(run("--say-all", file("what's playing").toString(), "--locale", "en-GB")).isZero();
    assertThat(run("--say-all", file("what's playing").toString(), "--locale", "xx-XX"))
        .isEqualTo(2);
  }

  @Test
  void exitsWithTwoIfTheFileHasNoSentences() throws IOException {
    assertThat(run("--say-all", file("# nothing", " ").toString())).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("There is no sentence in");
  }

  @Test
  void exitsWithTwoIfTheFileCanNotBeRead() throws IOException {
    assertThat(run("--say-all", folder.resolve("missing.txt").toString())).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("There is no file");
    Path latin = folder.resolve("latin.txt");
    Files.write(latin, "joué".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(run("--say-all", latin.toString())).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("not UTF-8");
  }

  private Path file(String... lines) throws IOException {
    return Files.write(folder.resolve("sentences.txt"), List.of(lines));
  }

  private List<String> lines() {
    return out.toString(UTF_8).lines().toList();
  }

  private int run(String... args) {
    return Console.run(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), args);
  }
}
