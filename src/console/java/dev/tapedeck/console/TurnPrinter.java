package dev.tapedeck.console;

import dev.tapedeck.console.alexa.Exchange;
import java.io.PrintStream;

/** Prints turns as plain text. */
final class TurnPrinter {
  private final PrintStream out;

  TurnPrinter(PrintStream out) {
    this.out = out;
  }

  void print(Exchange exchange) {
    out.println("You: " + (exchange.words().isEmpty() ? "…" : exchange.words()));
    printAnswer(exchange);
  }

  void printAnswer(Exchange exchange) {
    exchange.interims().stream()
        .filter(interim -> interim.refusal().isEmpty())
        .forEach(interim -> out.println("Tape Deck: " + interim.spoken() + " …"));
    if (!exchange.spoken().isEmpty()) {
      out.println("Tape Deck: " + exchange.spoken());
    }
    exchange.card().ifPresent(card -> out.println("  Card: " + text(card)));
    if (!exchange.note().isEmpty()) {
      out.println("  (" + exchange.note() + ")");
    }
    exchange
        .violations()
        .forEach(violation -> out.println("  Alexa would reject this: " + violation));
  }

  private static String text(Exchange.AppCard card) {
    return switch (card.type()) {
      case "LinkAccount" -> "link your account";
      default -> card.title() + " – " + card.text().replaceAll("\\R+", " / ");
    };
  }
}
