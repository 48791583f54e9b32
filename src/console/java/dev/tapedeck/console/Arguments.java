package dev.tapedeck.console;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The command line arguments.
 *
 * @param port where the page is served
 * @param sentences what to say instead of serving the page; empty to serve it
 * @param sentenceFile the file with sentences to say instead of serving the page
 * @param tsv whether their table is printed as tab-separated values
 * @param linked whether the account is linked before the sentences are said
 * @param scripts the files to replay instead of serving the page; empty to serve it
 * @param accept whether the new answers are written into those files
 * @param memory the file in which the skill stores preferences
 * @param table the DynamoDB table to store them in instead
 * @param writeModels whether to generate the interaction models instead of serving the page
 */
record Arguments(
    int port,
    List<String> sentences,
    Optional<Path> sentenceFile,
    boolean tsv,
    boolean linked,
    String locale,
    List<String> scripts,
    boolean accept,
    Path memory,
    Optional<String> table,
    boolean writeModels,
    boolean help) {
  static final int PORT = 8181;

  /** Below target/, so that git ignores it and "mvn clean" deletes it. */
  static final Path MEMORY = Path.of("target", "console", "memory.json");

  static final String HELP =
      """
      Tape Deck's local console: the whole skill, without an Amazon or a Spotify account.

        mvn -q test-compile exec:java                     serve the page on http://127.0.0.1:8181
        mvn -q test-compile exec:java -Dexec.args="…"     with arguments:

        --port N          serve on port N; the stand-in Spotify takes N+1, or any free port
        --say "SENTENCE"  say this, print the answer, and exit; repeat it for more turns
        --say-all FILE    say each line of FILE in the initial state, and print a table of sentence,
                          intent, slots and answer; exit code 1 if Alexa would reject a response
        --tsv             with --say-all: print tab-separated values
        --unlinked        say it as someone whose account is not linked
        --locale LOCALE   the locale, such as en-GB; default en-US
        --replay FILE     replay a saved conversation; exit code 1 if an answer is different
        --accept          with --replay: write the new answers into FILE
        --memory FILE     store preferences in FILE; default target/console/memory.json
        --table NAME      store them in this DynamoDB table, found by AWS's environment variables;
                          AWS_ENDPOINT_URL_DYNAMODB=http://127.0.0.1:8000 selects a local one
        --write-models    generate the interaction models from src/models, and exit
        --help            show this

      With SPOTIFY_CLIENT_ID and SPOTIFY_CLIENT_SECRET in the environment the page links your own
      account at the real Spotify; --say, --say-all and --replay always use the stand-in.

      For example: --say "open tape deck" --say "play abbey road on the kitchen speaker"
      """;

  /** The command line is invalid; the message says why in one line. */
  static final class BadArguments extends Exception {
    BadArguments(String message) {
      super(message);
    }
  }

  static Arguments parse(String... args) throws BadArguments {
    int port = PORT;
    List<String> sentences = new ArrayList<>();
    Optional<Path> sentenceFile = Optional.empty();
    boolean tsv = false;
    boolean linked = true;
    String locale = "en-US";
    List<String> scripts = new ArrayList<>();
    boolean accept = false;
    Path memory = MEMORY;
    Optional<String> table = Optional.empty();
    boolean writeModels = false;
    boolean help = false;
    Iterator<String> rest = List.of(args).iterator();
    while (rest.hasNext()) {
      String arg = rest.next();
      switch (arg) {
        case "--port" -> port = port(value(arg, rest));
        case "--say" -> sentences.add(value(arg, rest));
        case "--say-all" -> sentenceFile = Optional.of(file(arg, value(arg, rest)));
        case "--tsv" -> tsv = true;
        case "--locale" -> locale = locale(value(arg, rest));
        case "--unlinked" -> linked = false;
        case "--replay" -> scripts.add(value(arg, rest));
        case "--accept" -> accept = true;
        case "--memory" -> memory = file(arg, value(arg, rest));
        case "--table" -> table = Optional.of(table(value(arg, rest)));
        case "--write-models" -> writeModels = true;
        case "--help", "-h" -> help = true;
        default -> throw new BadArguments("Unknown argument \"" + arg + "\"; try --help.");
      }
    }
    Arguments arguments =
        new Arguments(
            port,
            List.copyOf(sentences),
            sentenceFile,
            tsv,
            linked,
            locale,
            List.copyOf(scripts),
            accept,
            memory,
            table,
            writeModels,
            help);
    arguments.checkCombination();
    return arguments;
  }

  private void checkCombination() throws BadArguments {
    List<String> actions = new ArrayList<>();
    if (!sentences.isEmpty()) {
      actions.add("--say");
    }
    if (sentenceFile.isPresent()) {
      actions.add("--say-all");
    }
    if (!scripts.isEmpty()) {
      actions.add("--replay");
    }
    if (actions.size() > 1) {
      throw new BadArguments(String.join(" and ", actions) + " can't be combined; try --help.");
    }
    if (accept && scripts.isEmpty()) {
      throw new BadArguments("--accept needs --replay FILE; try --help.");
    }
    if (tsv && sentenceFile.isEmpty()) {
      throw new BadArguments("--tsv needs --say-all FILE; try --help.");
    }
  }

  private static String value(String name, Iterator<String> rest) throws BadArguments {
    String value = rest.hasNext() ? rest.next() : "";
    if (value.isBlank() || value.startsWith("--")) {
      throw new BadArguments(name + " needs a value; try --help.");
    }
    return value;
  }

  private static int port(String text) throws BadArguments {
    int port = text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
    if (port < 1 || port > 65535) {
      throw new BadArguments("--port needs a number from 1 to 65535, not \"" + text + "\".");
    }
    return port;
  }

  private static Path file(String name, String text) throws BadArguments {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new BadArguments(name + " needs the name of a file, not \"" + text + "\".");
    }
  }

  /** Checks DynamoDB's rule for table names. */
  private static String table(String text) throws BadArguments {
    if (!text.matches("[a-zA-Z0-9_.-]{3,255}")) {
      throw new BadArguments("--table needs the name of a table, not \"" + text + "\".");
    }
    return text;
  }

  private static String locale(String text) throws BadArguments {
    if (!text.matches("[a-z]{2}-[A-Z]{2}")) {
      throw new BadArguments(
          "--locale needs a language and a country, such as en-GB: \"" + text + "\"");
    }
    return text;
  }
}
