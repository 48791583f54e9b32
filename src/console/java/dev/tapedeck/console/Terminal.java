package dev.tapedeck.console;

import dev.tapedeck.console.alexa.AccountLink.LinkException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;

/** The conversation in the terminal: a line is a sentence, a line with a slash a command. */
final class Terminal {
  private static final String HELP =
      """
        Type what you would say to the Echo; an empty line is silence.
        /link  link the account     /unlink  unlink it     /quit  end the console\
      """;

  private final Deck deck;
  private final Conversation conversation;
  private final BufferedReader in;
  private final PrintStream out;
  private final Transcript transcript;

  Terminal(Deck deck, Conversation conversation, BufferedReader in, PrintStream out) {
    this.deck = deck;
    this.conversation = conversation;
    this.in = in;
    this.out = out;
    this.transcript = new Transcript(out);
  }

  /** Whether a person sits at standard input and output. */
  static boolean attached() {
    java.io.Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      // From Java 22 on there is a console without a terminal, too, and it says so.
      Method isTerminal = java.io.Console.class.getMethod("isTerminal");
      return (boolean) isTerminal.invoke(console);
    } catch (ReflectiveOperationException olderJava) {
      return true;
    }
  }

  /** Talks until /quit (true) or until there is nobody to talk to (false). */
  boolean talk() throws IOException {
    out.println("Type here or on the page; /help says more.");
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
      answer(line.strip());
    }
  }

  private void answer(String line) {
    switch (line) {
      case "" -> transcript.answer(conversation.silence());
      case "/link" -> link();
      case "/unlink" -> {
        deck.link().unlink();
        note("The account is no longer linked.");
      }
      default -> {
        if (line.startsWith("/")) {
          out.println(HELP);
        } else {
          transcript.answer(conversation.say(line));
        }
      }
    }
  }

  private void link() {
    try {
      deck.link().linkNow();
      note("The account is linked.");
    } catch (LinkException e) {
      note("The account is not linked. " + e.getMessage());
    }
  }

  private void note(String text) {
    conversation.note(text);
    out.println("  (" + text + ")");
  }
}
