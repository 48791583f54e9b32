package dev.tapedeck.console;

import dev.tapedeck.console.Arguments.BadArguments;
import dev.tapedeck.console.Replay.Result;
import dev.tapedeck.console.script.Difference;
import dev.tapedeck.console.script.InvalidScriptException;
import dev.tapedeck.console.script.Outcome;
import dev.tapedeck.console.script.Script;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Replays scripts on the command line and prints the differences. */
final class ReplayCommand {
  private static final URI CALLBACK = URI.create("http://127.0.0.1:8181/link/callback");

  private final PrintStream out;
  private final boolean accept;

  /**
   * Prints to the given stream.
   *
   * @param accept whether the new answers are written into the files
   */
  ReplayCommand(PrintStream out, boolean accept) {
    this.out = out;
    this.accept = accept;
  }

  /** Replays the files; returns whether all answers are the same. */
  boolean run(List<String> files) throws IOException, BadArguments {
    boolean same = true;
    for (String file : files) {
      same &= run(Path.of(file));
    }
    return same;
  }

  private boolean run(Path file) throws IOException, BadArguments {
    Replay replay = replay(read(file));
    List<Result> turns =
        replay.results().stream().filter(result -> result.exchange().isPresent()).toList();
    List<Result> different = replay.results().stream().filter(result -> !result.same()).toList();
    if (different.isEmpty()) {
      out.println("Same: " + file + ", " + turns.size() + " answers");
      return true;
    }
    out.println(
        "Different: "
            + file
            + ", "
            + different.size()
            + " of "
            + replay.results().size()
            + " steps");
    different.forEach(this::write);
    if (accept && different.stream().allMatch(result -> result.failure().isEmpty())) {
      List<Outcome> outcomes =
          turns.stream().map(turn -> Outcome.of(turn.exchange().orElseThrow())).toList();
      Files.writeString(file, replay.script().withOutcomes(outcomes).write());
      out.println("  The new answers were written into the file (--accept).");
      return true;
    }
    return false;
  }

  private static Replay replay(Script script) throws IOException, BadArguments {
    try (LocalSetup setup = LocalSetup.start(0, CALLBACK, LocalSetup.model(script.locale()))) {
      Replay replay = new Replay(script, setup, new ConversationLog(setup));
      while (!replay.over()) {
        replay.next();
      }
      return replay;
    }
  }

  private static Script read(Path file) throws IOException, BadArguments {
    try {
      return Script.read(Files.readString(file));
    } catch (NoSuchFileException e) {
      throw new BadArguments("There is no file " + file + ".");
    } catch (MalformedInputException e) {
      throw new BadArguments(file + ": This is not UTF-8 text.");
    } catch (InvalidScriptException e) {
      throw new BadArguments(file + ": " + e.getMessage());
    }
  }

  private void write(Result result) {
    out.println("  Step " + result.number() + ": " + result.step().describe());
    if (!result.failure().isEmpty()) {
      out.println("    failed: " + result.failure());
    }
    for (Difference difference : result.differences()) {
      out.println("    " + difference.field());
      out.println("      - " + shown(difference.expected()));
      out.println("      + " + shown(difference.actual()));
    }
  }

  private static String shown(String text) {
    return text.isEmpty() ? "(nothing)" : text;
  }
}
