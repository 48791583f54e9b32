package dev.tapedeck.turn;

import java.util.function.Supplier;

/**
 * Receives the steps by which a turn was answered, for the local console. On Lambda it is {@link
 * #NONE}: then nothing is computed, and no name of a person's music is kept or logged.
 */
@FunctionalInterface
public interface TurnObserver {
  TurnObserver NONE = step -> {};

  /**
   * Notes a step. May be called from several threads at a time.
   *
   * @param step creates the record of the step, which belongs to the package that takes it
   */
  void note(Supplier<? extends Record> step);
}
