package dev.tapedeck.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.InteractionModel;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TerminalTest {
  private static LocalSetup setup;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ConversationLog conversation = new ConversationLog(setup);

  @BeforeAll
  static void start() throws IOException {
    InteractionModel model = InteractionModel.read(InteractionModel.file(Path.of(""), "en-US"));
    setup = LocalSetup.start(0, URI.create("http://127.0.0.1:8181/link/callback"), model);
  }

  @AfterAll
  static void stop() {
    setup.close();
  }

  @Test
  void linksSpeaksAndQuits() throws IOException {
    boolean quit = talk("/link\nask tape deck what is playing\n/unlink\n/quit\nopen tape deck\n");

    assertThat(quit).isTrue();
    assertThat(out.toString(UTF_8))
        .contains("(The account is linked.)", "Tape Deck: ", "(The account is no longer linked.)");
    assertThat(conversation.after(0)).hasSize(3);
  }

  @Test
  void leavesTheConsoleRunningAtTheEndOfTheInput() throws IOException {
    assertThat(talk("/help\n")).isFalse();
    assertThat(out.toString(UTF_8)).contains("/link", "/unlink", "/quit");
  }

  private boolean talk(String lines) throws IOException {
    BufferedReader in = new BufferedReader(new StringReader(lines));
    Edits edits = new Edits(setup, LocalSetup.PROJECT, conversation::note);
    return new Terminal(setup, conversation, edits, new PrintStream(out, true, UTF_8)).run(in);
  }
}
