package dev.tapedeck.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsoleTest {
  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void saysSentencesWithALinkedAccountAndPrintsTheConversation() {
    int code =
        run("--say", "open tape deck", "--say", "play hello by adele on the kitchen speaker");

    assertThat(code).isZero();
    assertThat(out.toString(UTF_8).lines())
        .startsWith("You: open tape deck")
        .contains("You: play hello by adele on the kitchen speaker")
        .anyMatch(line -> line.startsWith("Tape Deck: Playing Hello by Adele"))
        .noneMatch(line -> line.contains("reject"));
    assertThat(err.toString(UTF_8)).isEmpty();
  }

  @Test
  void saysASentenceWithoutALinkedAccount() {
    int code = run("--unlinked", "--say", "ask tape deck what is playing");

    assertThat(code).isZero();
    assertThat(out.toString(UTF_8)).contains("Card: link your account");
  }

  @Test
  void exitsWithTwoOnInvalidArguments() {
    assertThat(run("--prot", "1")).isEqualTo(2);
    assertThat(err.toString(UTF_8))
        .isEqualToIgnoringNewLines("Tape Deck: Unknown argument \"--prot\"; try --help.");
    assertThat(out.toString(UTF_8)).isEmpty();
  }

  @Test
  void exitsWithTwoForALocaleWithoutAModel() {
    assertThat(run("--locale", "xx-XX", "--say", "hello")).isEqualTo(2);
    assertThat(err.toString(UTF_8).lines()).singleElement().asString().contains("xx-XX");
  }

  @Test
  void exitsWithTwoIfThePortIsInUse() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      assertThat(run("--port", String.valueOf(taken.getLocalPort()))).isEqualTo(2);
    }
    assertThat(err.toString(UTF_8).lines()).singleElement().asString().contains("--port");
  }

  @Test
  void printsHelp() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString(UTF_8))
        .contains("--say", "--port", "--unlinked", "--locale", "--write-models");
  }

  @Test
  void keepsPreferencesBetweenRuns() {
    run("--say", "ask tape deck to use the kitchen speaker for this echo");
    run("--say", "ask tape deck to play abba");

    assertThat(out.toString(UTF_8)).contains("Tape Deck: Playing ABBA on Kitchen Speaker.");
    assertThat(folder.resolve("memory.json")).content().contains("Kitchen Speaker");
  }

  @Test
  void usesATableInsteadOfTheFileIfGiven() {
    int code = run("--table", "none", "--say", "ask tape deck to play abba");

    assertThat(code).isZero();
    assertThat(out.toString(UTF_8)).contains("Tape Deck: Playing ABBA.");
    assertThat(folder.resolve("memory.json")).doesNotExist();
  }

  private int run(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--memory", folder.resolve("memory.json").toString()));
    return Console.run(
        new PrintStream(out, true, UTF_8),
        new PrintStream(err, true, UTF_8),
        all.toArray(String[]::new));
  }
}
