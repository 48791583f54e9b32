package dev.tapedeck.console;

import dev.tapedeck.console.alexa.AccountLink.LinkException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;

/** The conversation in the terminal: a line is an utterance, a line with a slash a command. */
final class Terminal {
  private static final String HELP =
      """
        Type what you would say to the Echo; an empty line is silence.
        /link  link the account     /unlink  unlink it     /quit  end the console\
      """;

  private final LocalSetup setup;
  private final ConversationLog conversation;
  private final AccountLinks links;
  private final Edits edits;
  private final PrintStream out;
  private final TurnPrinter printer;

  Terminal(LocalSetup setup, ConversationLog conversation, Edits edits, PrintStream out) {
    this.setup = setup;
    this.conversation = conversation;
    this.links = new AccountLinks(setup, conversation);
    this.edits = edits;
    this.out = out;
    this.printer = new TurnPrinter(out);
  }

  /** Whether standard input and output are a terminal. */
  static boolean attached() {
    java.io.Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      // From Java 22 on System.console() is also present without a terminal.
      Method isTerminal = java.io.Console.class.getMethod("isTerminal");
      return (boolean) isTerminal.invoke(console);
    } catch (ReflectiveOperationException olderJava) {
      return true;
    }
  }

  /** Reads lines until /quit (true) or until the end of the input (false). */
  boolean run(BufferedReader in) throws IOException {
    out.println("Type here or on the page; /link links the account, /help lists all commands.");
    while (true) {
      out.print("You: ");
      out.flush();
      String line = in.readLine();
      if (line == null) {
        out.println();
        return false;
      }
      if (line.strip().equals("/quit")) {
        return true;
      }
      edits.reload();
      handle(line.strip());
    }
  }

  private void handle(String line) {
    switch (line) {
      case "" -> printer.printAnswer(conversation.silence());
      case "/link" -> link();
      case "/unlink" -> {
        links.unlink("");
        out.println("  (The account is no longer linked.)");
      }
      default -> {
        if (line.startsWith("/")) {
          out.println(HELP);
        } else {
          printer.printAnswer(conversation.say(line));
        }
      }
    }
  }

  private void link() {
    if (setup.service().standIn().isEmpty()) {
      out.println("  (Link your account on the page: Spotify asks you there.)");
      return;
    }
    try {
      links.link("sam", "");
      out.println("  (The account is linked.)");
    } catch (LinkException e) {
      String text = "The account is not linked. " + e.getMessage();
      conversation.note(text);
      out.println("  (" + text + ")");
    }
  }
}
