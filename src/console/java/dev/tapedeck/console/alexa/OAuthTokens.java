package dev.tapedeck.console.alexa;

import java.time.Instant;
import java.util.List;

/** The tokens of a token response. */
record OAuthTokens(
    String access, String refresh, List<String> scopes, Instant issued, Instant expires) {
  /** Without the tokens, so that they never reach a log. */
  @Override
  public String toString() {
    return "Tokens[issued=" + issued + ", expires=" + expires + "]";
  }
}
