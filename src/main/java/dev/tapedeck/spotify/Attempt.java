package dev.tapedeck.spotify;

import java.io.IOException;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.Request;

/** Observes one attempt to send a call: how far it got, if it fails. */
final class Attempt extends EventListener {
  /** How OkHttp's exception names the error code. Its class is internal to OkHttp. */
  private static final String REFUSED = "stream was reset: REFUSED_STREAM";

  private volatile boolean headersSent;

  /**
   * The listener of a call that {@link HttpClients} starts.
   *
   * @return the attempt with which the request is tagged
   */
  static EventListener of(Call call) {
    Attempt attempt = call.request().tag(Attempt.class);
    return attempt == null ? EventListener.NONE : attempt;
  }

  @Override
  public void requestHeadersEnd(Call call, Request request) {
    headersSent = true;
  }

  /**
   * Whether it is certain that the server has not begun to process the request: it was not sent, or
   * the server refused the stream (RFC 9113 section 8.7). A GOAWAY frame refuses all later streams.
   */
  boolean notProcessed(IOException failure) {
    return !headersSent || REFUSED.equals(failure.getMessage());
  }
}
