package dev.tapedeck.console.script;

/**
 * A field of an outcome that differs.
 *
 * @param field its name in {@link Outcome}
 * @param expected the value of the script; may be empty
 * @param actual the new value; may be empty
 */
public record Difference(String field, String expected, String actual) {}
