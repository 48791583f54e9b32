package dev.tapedeck.console;

import dev.tapedeck.console.Arguments.BadArguments;
import dev.tapedeck.console.alexa.AccountLink.LinkException;
import dev.tapedeck.console.alexa.InteractionModel;
import dev.tapedeck.memory.Memory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.BindException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Starts the local console; {@code --help} lists what it can do. */
public final class Console {
  private static final int BAD = 2;

  private Console() {}

  /** Ends the JVM with 0, or with 2 and one line on standard error if it can't do as it is told. */
  public static void main(String... args) {
    boolean sentences = List.of(args).contains("--say");
    System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", sentences ? "error" : "warn");
    System.exit(run(new PrintStream(System.out, true, StandardCharsets.UTF_8), System.err, args));
  }

  /** The same without ending the JVM: returns the exit code. */
  static int run(PrintStream out, PrintStream err, String... args) {
    try {
      run(Arguments.parse(args), out);
      return 0;
    } catch (BadArguments | BindException | LinkException e) {
      err.println("Tape Deck: " + e.getMessage());
    } catch (IOException e) {
      err.println("Tape Deck: the console can't run: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return BAD;
  }

  private static void run(Arguments arguments, PrintStream out)
      throws BadArguments, LinkException, IOException, InterruptedException {
    if (arguments.help()) {
      out.print(Arguments.HELP);
      return;
    }
    InteractionModel model = Deck.model(arguments.locale());
    int port = arguments.port();
    Memory memory =
        arguments.table().map(Memory::table).orElseGet(() -> new FileMemory(arguments.memory()));
    URI callback = URI.create("http://127.0.0.1:" + port + "/link/callback");
    if (!arguments.sentences().isEmpty()) {
      try (Deck deck = Deck.start(0, callback, model, memory)) {
        say(deck, arguments, out);
      }
      return;
    }
    try (Deck deck = Deck.start(port == 65535 ? 0 : port + 1, callback, model, memory)) {
      Conversation conversation = new Conversation(deck);
      try (WebConsole web = WebConsole.start(port, deck, conversation)) {
        greet(web.port(), deck, out);
        serve(deck, conversation, out);
      }
    }
  }

  private static void say(Deck deck, Arguments arguments, PrintStream out) throws LinkException {
    if (arguments.linked()) {
      deck.link().linkNow();
    }
    deck.spotify().lag(Duration.ZERO); // There is no pause between the sentences.
    Transcript transcript = new Transcript(out);
    arguments.sentences().forEach(sentence -> transcript.write(deck.echo().say(sentence)));
  }

  private static void greet(int port, Deck deck, PrintStream out) {
    String url = "http://127.0.0.1:" + port;
    String name = deck.model().invocationName();
    out.println("Tape Deck is listening on " + url);
    out.println("Link the account there, then say \"open " + name + "\".");
    out.println("Requests of your own: POST " + url + "/alexa, for skill " + deck.skillId());
    out.println("Ctrl-C ends it.");
  }

  /** Serves until /quit in the terminal or until the process is ended from outside. */
  private static void serve(Deck deck, Conversation conversation, PrintStream out)
      throws IOException, InterruptedException {
    if (Terminal.attached()) {
      BufferedReader in =
          new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
      if (new Terminal(deck, conversation, in, out).talk()) {
        return;
      }
    }
    new CountDownLatch(1).await();
  }
}
