package dev.tapedeck.console.script;

/** Says in one sentence what is wrong with a script. */
public final class BadScript extends Exception {
  BadScript(String message) {
    super(message);
  }
}
