package dev.tapedeck.spotify;

import java.io.IOException;

/** A failed exchange of which it is certain that Spotify has not begun to execute the call. */
final class NotProcessedException extends IOException {
  NotProcessedException(IOException cause) {
    super(cause);
  }

  @Override
  public synchronized IOException getCause() {
    return (IOException) super.getCause();
  }
}
