package dev.tapedeck.memory;

/** A failed operation of a {@link Memory}. Its message never contains what is remembered. */
public final class MemoryException extends RuntimeException {
  private final Kind kind;

  /** What failed, as far as a listener is told. */
  public enum Kind {
    /** The skill is deployed without a table. A retry is useless. */
    UNSET,
    /** The memory exists, but the operation failed or timed out. */
    UNREACHABLE,
    /** The document would become too large. */
    FULL
  }

  private MemoryException(String message, Kind kind) {
    super(message);
    this.kind = kind;
  }

  static MemoryException unset() {
    return new MemoryException("no table is configured", Kind.UNSET);
  }

  public static MemoryException unreachable(String message) {
    return new MemoryException(message, Kind.UNREACHABLE);
  }

  static MemoryException full(int bytes) {
    return new MemoryException("the document would have " + bytes + " bytes", Kind.FULL);
  }

  public Kind kind() {
    return kind;
  }
}
