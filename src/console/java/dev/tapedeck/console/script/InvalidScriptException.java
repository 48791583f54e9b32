package dev.tapedeck.console.script;

/** The script is invalid; the message says why in one sentence. */
public final class InvalidScriptException extends Exception {
  InvalidScriptException(String message) {
    super(message);
  }
}
