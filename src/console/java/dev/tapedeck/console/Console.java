package dev.tapedeck.console;

import dev.tapedeck.console.Arguments.BadArguments;
import dev.tapedeck.console.alexa.AccountLink.LinkException;
import dev.tapedeck.console.alexa.InteractionModel;
import dev.tapedeck.console.models.ModelFiles;
import dev.tapedeck.console.models.SourceException;
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
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** Starts the local console; {@code --help} lists what it can do. */
public final class Console {
  private static final int DIFFERENT = 1;
  private static final int BAD = 2;

  private Console() {}

  /**
   * Ends the JVM with 0, with 1 if a replayed conversation is different, or with 2 and one line on
   * standard error if it can't do as it is told.
   */
  public static void main(String... args) {
    boolean quiet = List.of(args).contains("--say") || List.of(args).contains("--replay");
    System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", quiet ? "error" : "warn");
    System.exit(run(new PrintStream(System.out, true, StandardCharsets.UTF_8), System.err, args));
  }

  /** The same without ending the JVM: returns the exit code. */
  static int run(PrintStream out, PrintStream err, String... args) {
    try {
      return run(Arguments.parse(args), out);
    } catch (BadArguments | BindException | LinkException | SourceException e) {
      err.println("Tape Deck: " + e.getMessage());
    } catch (IOException e) {
      err.println("Tape Deck: the console can't run: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return BAD;
  }

  private static int run(Arguments arguments, PrintStream out)
      throws BadArguments, LinkException, IOException, InterruptedException {
    if (arguments.help()) {
      out.print(Arguments.HELP);
      return 0;
    }
    if (arguments.writeModels()) {
      out.println(new ModelFiles(Deck.PROJECT).write());
      return 0;
    }
    if (!arguments.scripts().isEmpty()) {
      return new Replays(out, arguments.accept()).run(arguments.scripts()) ? 0 : DIFFERENT;
    }
    if (arguments.sentences().isEmpty()) {
      serve(arguments, out);
    } else {
      say(arguments, out);
    }
    return 0;
  }

  private static void serve(Arguments arguments, PrintStream out)
      throws BadArguments, IOException, InterruptedException {
    InteractionModel model = Deck.model(arguments.locale());
    int port = arguments.port();
    try (Deck deck =
        Deck.start(service(port), callback(port), model, Deck.PROJECT, memory(arguments))) {
      Conversation conversation = new Conversation(deck);
      Edits edits = edits(deck, conversation, out);
      try (WebConsole web = WebConsole.start(port, deck, conversation, edits)) {
        greet(web.port(), deck, out);
        serve(new Terminal(deck, conversation, edits, out));
      }
    }
  }

  /** The real Spotify for whoever has a key to it, else a stand-in on the next port. */
  private static MusicService service(int port) throws BadArguments, IOException {
    try {
      Optional<MusicService> real = RealSpotify.from(System.getenv());
      return real.isPresent() ? real.get() : StandIn.start(port == 65535 ? 0 : port + 1);
    } catch (IllegalArgumentException e) {
      throw new BadArguments(e.getMessage());
    }
  }

  private static void say(Arguments arguments, PrintStream out)
      throws BadArguments, LinkException, IOException {
    InteractionModel model = Deck.model(arguments.locale());
    try (Deck deck =
        Deck.start(
            StandIn.start(0), callback(arguments.port()), model, Deck.PROJECT, memory(arguments))) {
      if (arguments.linked()) {
        deck.link().linkNow();
      }
      deck.spotify().lag(Duration.ZERO); // There is no pause between the sentences.
      Transcript transcript = new Transcript(out);
      arguments.sentences().forEach(sentence -> transcript.write(deck.echo().say(sentence)));
    }
  }

  private static Memory memory(Arguments arguments) {
    return arguments.table().map(Memory::table).orElseGet(() -> new FileMemory(arguments.memory()));
  }

  private static URI callback(int port) {
    return URI.create("http://127.0.0.1:" + port + "/link/callback");
  }

  private static void greet(int port, Deck deck, PrintStream out) {
    String url = "http://127.0.0.1:" + port;
    String name = deck.model().invocationName();
    out.println("Tape Deck is listening on " + url);
    if (deck.service().standIn().isEmpty()) {
      out.println("It talks to the REAL Spotify: what you say happens on your own speakers.");
      out.println("Your app at Spotify needs the redirect URI " + url + "/link/callback");
    }
    out.println("Link the account there, then say \"open " + name + "\".");
    out.println("Requests of your own: POST " + url + "/alexa, for skill " + deck.skillId());
    out.println("Ctrl-C ends it.");
  }

  /** What is edited on disk is told on the page and in the terminal. */
  private static Edits edits(Deck deck, Conversation conversation, PrintStream out) {
    return new Edits(
        deck,
        Deck.PROJECT,
        news -> {
          conversation.note(news);
          out.println("(" + news + ")");
        });
  }

  /** Serves until /quit in the terminal or until the process is ended from outside. */
  private static void serve(Terminal terminal) throws IOException, InterruptedException {
    if (Terminal.attached()) {
      BufferedReader in =
          new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
      if (terminal.talk(in)) {
        return;
      }
    }
    new CountDownLatch(1).await();
  }
}
