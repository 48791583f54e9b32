package dev.tapedeck.memory;

/** A failed operation of a {@link Memory}. Its message never contains what is remembered. */
public final class MemoryException extends RuntimeException {
  private final boolean unset;

  private MemoryException(String message, boolean unset) {
    super(message);
    this.unset = unset;
  }

  /** The skill is deployed without a table. */
  static MemoryException unset() {
    return new MemoryException("no table is configured", true);
  }

  /** The memory exists, but the operation failed or timed out. */
  public static MemoryException unreachable(String message) {
    return new MemoryException(message, false);
  }

  /** Whether the skill is deployed without a table. Then a retry is useless. */
  public boolean isUnset() {
    return unset;
  }
}
