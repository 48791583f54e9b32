package dev.tapedeck.memory;

/** Nothing could be remembered, and why; its text never holds what was to be. */
public final class MemoryException extends RuntimeException {
  private final boolean unset;

  private MemoryException(String message, boolean unset) {
    super(message);
    this.unset = unset;
  }

  /** There is no memory: whoever deployed Tape Deck gave it none. */
  public static MemoryException unset() {
    return new MemoryException("no memory is set", true);
  }

  /** There is one, but it can't be reached now. */
  public static MemoryException unreachable(String why) {
    return new MemoryException(why, false);
  }

  public boolean isUnset() {
    return unset;
  }
}
