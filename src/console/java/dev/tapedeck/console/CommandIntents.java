package dev.tapedeck.console;

import dev.tapedeck.command.Commands;
import dev.tapedeck.console.alexa.InteractionModel;
import dev.tapedeck.console.alexa.InteractionModel.Intent;
import dev.tapedeck.turn.Command;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Compares the intents of a model with those that the commands answer. */
final class CommandIntents {
  private CommandIntents() {}

  /**
   * Checks that the model has all intents that commands answer.
   *
   * @throws IllegalArgumentException if it lacks some; the message names them
   */
  static void check(InteractionModel model) {
    Set<String> missing = new TreeSet<>(answered());
    missing.removeAll(names(model));
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(
          "these intents are missing, and a command answers each of them: "
              + String.join(", ", missing)
              + ".");
    }
  }

  /** A warning about intents that no command answers; empty if there are none. */
  static Optional<String> warning(InteractionModel model) {
    Set<String> unknown = names(model);
    unknown.removeAll(answered());
    return unknown.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "No command answers "
                + String.join(", ", unknown)
                + ", so Tape Deck will say that it did not understand.");
  }

  private static Set<String> names(InteractionModel model) {
    Set<String> names = new TreeSet<>();
    model.intents().stream().map(Intent::name).forEach(names::add);
    return names;
  }

  private static Set<String> answered() {
    Set<String> answered = new TreeSet<>();
    Stream.concat(Commands.ALL.stream(), Stream.of(Commands.CATCH_ALL))
        .map(Command::requests)
        .flatMap(Collection::stream)
        .forEach(answered::add);
    answered.remove("LaunchRequest");
    return answered;
  }
}
