/**
 * Finds the name that a listener meant among written names.
 *
 * <p>Speech recognition gives names without capitals, accents and punctuation, with numbers as
 * words, with articles and filler words, and sometimes with misheard words. {@link
 * dev.tapedeck.match.Name} normalizes a name, {@link dev.tapedeck.match.SpokenName} compares it
 * with written ones, {@link dev.tapedeck.match.Choice} picks among many. The package does not
 * depend on Spotify. What depends on the language comes from {@link
 * dev.tapedeck.language.Language}.
 */
package dev.tapedeck.match;
