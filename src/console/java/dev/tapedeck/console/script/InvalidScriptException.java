package dev.tapedeck.console.script;

/** Says in one sentence what is wrong with a script. */
public final class InvalidScriptException extends Exception {
  InvalidScriptException(String message) {
    super(message);
  }
}
