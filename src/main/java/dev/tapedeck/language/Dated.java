package dev.tapedeck.language;

/**
 * Years, and the other words of what was said: "rock" of "eighties rock".
 *
 * @param rest without words that belong to the years only, such as "from the"; may be empty
 */
public record Dated(Years years, String rest) {}
