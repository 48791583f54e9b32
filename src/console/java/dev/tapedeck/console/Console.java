package dev.tapedeck.console;

import dev.tapedeck.console.Arguments.BadArguments;
import dev.tapedeck.console.alexa.AccountLink.LinkException;
import dev.tapedeck.console.alexa.InteractionModel;
import dev.tapedeck.console.models.LanguageFolder;
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
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/** Starts the local console; {@code --help} lists its options. */
public final class Console {
  private static final int DIFFERENT_OR_INVALID = 1;
  private static final int ERROR = 2;

  private Console() {}

  /**
   * Exits with 0, with 1 if a replayed conversation differs or a response to one of many sentences
   * is invalid, or with 2 and one line on standard error if the arguments are invalid or a port is
   * in use.
   */
  public static void main(String... args) {
    boolean quiet = Stream.of("--say", "--say-all", "--replay").anyMatch(List.of(args)::contains);
    System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", quiet ? "error" : "warn");
    System.exit(run(new PrintStream(System.out, true, StandardCharsets.UTF_8), System.err, args));
  }

  /** Runs the console and returns the exit code without ending the JVM. */
  static int run(PrintStream out, PrintStream err, String... args) {
    try {
      return run(Arguments.parse(args), out);
    } catch (BadArguments | BindException | LinkException | SourceException e) {
      err.println("Tape Deck: " + e.getMessage());
    } catch (IOException e) {
      err.println("Tape Deck: the console can't start: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return ERROR;
  }

  private static int run(Arguments arguments, PrintStream out)
      throws BadArguments, LinkException, IOException, InterruptedException {
    if (arguments.help()) {
      out.print(Arguments.HELP);
      return 0;
    }
    if (arguments.writeModels()) {
      writeModels(LocalSetup.PROJECT, out);
      return 0;
    }
    if (!arguments.scripts().isEmpty()) {
      return new ReplayCommand(out, arguments.accept()).run(arguments.scripts())
          ? 0
          : DIFFERENT_OR_INVALID;
    }
    if (arguments.sentenceFile().isPresent()) {
      SayAllCommand command = new SayAllCommand(out, arguments.tsv());
      return command.run(arguments.sentenceFile().get(), arguments.locale(), arguments.linked())
          ? 0
          : DIFFERENT_OR_INVALID;
    }
    if (arguments.sentences().isEmpty()) {
      serve(arguments, out);
    } else {
      say(arguments, out);
    }
    return 0;
  }

  /** Nothing is written if a model lacks an intent that a command answers. */
  static void writeModels(Path project, PrintStream out) throws BadArguments, IOException {
    ModelFiles files = new ModelFiles(project);
    SortedMap<String, String> models = files.generate();
    Set<String> warnings = new TreeSet<>();
    for (Map.Entry<String, String> model : models.entrySet()) {
      String locale = model.getKey();
      try {
        byte[] content = model.getValue().getBytes(StandardCharsets.UTF_8);
        InteractionModel parsed = InteractionModel.parse(locale, content);
        CommandIntents.check(parsed);
        CommandIntents.warning(parsed).ifPresent(warnings::add);
      } catch (IllegalArgumentException e) {
        String folder = "src/models/" + LanguageFolder.language(locale);
        throw new BadArguments(folder + ", " + locale + ": " + e.getMessage());
      }
    }
    out.println(files.write(models));
    warnings.forEach(out::println);
  }

  private static void serve(Arguments arguments, PrintStream out)
      throws BadArguments, IOException, InterruptedException {
    InteractionModel model = LocalSetup.model(arguments.locale());
    int port = arguments.port();
    try (LocalSetup setup =
        LocalSetup.start(
            service(port), callback(port), model, LocalSetup.PROJECT, memory(arguments))) {
      ConversationLog conversation = new ConversationLog(setup);
      Edits edits = edits(setup, conversation, out);
      try (WebConsole web = WebConsole.start(port, setup, conversation, edits)) {
        printStartup(web.port(), setup, out);
        serve(new Terminal(setup, conversation, edits, out));
      }
    }
  }

  /**
   * The real Spotify if the environment has credentials for it, else a stand-in on the next port.
   */
  private static MusicService service(int port) throws BadArguments, IOException {
    try {
      Optional<MusicService> real = RealSpotify.from(System.getenv());
      return real.isPresent() ? real.get() : StandInService.start(port == 65535 ? 0 : port + 1);
    } catch (IllegalArgumentException e) {
      throw new BadArguments(e.getMessage());
    }
  }

  private static void say(Arguments arguments, PrintStream out)
      throws BadArguments, LinkException, IOException {
    InteractionModel model = LocalSetup.model(arguments.locale());
    try (LocalSetup setup =
        LocalSetup.start(
            StandInService.start(0),
            callback(arguments.port()),
            model,
            LocalSetup.PROJECT,
            memory(arguments))) {
      if (arguments.linked()) {
        setup.link().linkNow();
      }
      setup.spotify().lag(Duration.ZERO); // The sentences follow each other without a pause.
      TurnPrinter printer = new TurnPrinter(out);
      arguments.sentences().forEach(sentence -> printer.print(setup.echo().say(sentence)));
    }
  }

  private static Memory memory(Arguments arguments) {
    return arguments.table().map(Memory::table).orElseGet(() -> new FileMemory(arguments.memory()));
  }

  private static URI callback(int port) {
    return URI.create("http://127.0.0.1:" + port + "/link/callback");
  }

  private static void printStartup(int port, LocalSetup setup, PrintStream out) {
    String url = "http://127.0.0.1:" + port;
    String name = setup.model().invocationName();
    out.println("Tape Deck is listening on " + url);
    if (setup.service().standIn().isEmpty()) {
      out.println("It talks to the REAL Spotify: what you say happens on your own speakers.");
      out.println("Your app at Spotify needs the redirect URI " + url + "/link/callback");
    }
    out.println("Link the account there, then say \"open " + name + "\".");
    out.println("Request envelopes: POST " + url + "/alexa, for the skill id " + setup.skillId());
    CommandIntents.warning(setup.model()).ifPresent(out::println);
    out.println("Press Ctrl-C to stop.");
  }

  /** Reports reloaded files on the page and in the terminal. */
  private static Edits edits(LocalSetup setup, ConversationLog conversation, PrintStream out) {
    return new Edits(
        setup,
        LocalSetup.PROJECT,
        news -> {
          conversation.note(news);
          out.println("(" + news + ")");
        });
  }

  /** Serves until /quit in the terminal or until the process is terminated. */
  private static void serve(Terminal terminal) throws IOException, InterruptedException {
    if (Terminal.attached()) {
      BufferedReader in =
          new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
      if (terminal.run(in)) {
        return;
      }
    }
    new CountDownLatch(1).await();
  }
}
