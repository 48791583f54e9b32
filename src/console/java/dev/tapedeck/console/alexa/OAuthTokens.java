package dev.tapedeck.console.alexa;

import java.time.Instant;
import java.util.List;

/** What a token endpoint gave out. */
record OAuthTokens(
    String access, String refresh, List<String> scopes, Instant issued, Instant expires) {
  /** Without the tokens, so that none gets into a log by accident. */
  @Override
  public String toString() {
    return "Tokens[issued=" + issued + ", expires=" + expires + "]";
  }
}
