package dev.tapedeck.console.script;

/**
 * One thing that is not as it was.
 *
 * @param field which, as {@link Outcome} names it
 * @param expected empty if there was nothing
 * @param actual empty if there is nothing
 */
public record Difference(String field, String expected, String actual) {}
