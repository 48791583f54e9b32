package dev.tapedeck.console.models;

/** A model can't be generated from its source. The message names the place and the reason. */
public final class SourceException extends IllegalArgumentException {
  SourceException(String place, String reason) {
    super(place + ": " + reason);
  }

  SourceException(String place, String reason, Exception cause) {
    super(place + ": " + reason, cause);
  }

  /** The same error with the folder of its file. */
  SourceException in(String folder) {
    return new SourceException(folder + getMessage(), this);
  }

  private SourceException(String message, Exception cause) {
    super(message, cause);
  }
}
