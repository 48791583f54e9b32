package dev.tapedeck.command.library;

import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/**
 * "Remove hello by adele from my liked songs", "unlike hello": the best match of the catalogue.
 * Three requests.
 */
public final class UnsaveNamed implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("UnsaveNamedIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return SaveNamed.found(turn, item -> item.unsave(turn));
  }
}
