/**
 * Which of these names did the person mean?
 *
 * <p>What was said has come through speech recognition: without capitals, accents and punctuation,
 * with numbers as words, with articles and filler words, and now and then with a word misheard.
 * {@link dev.tapedeck.match.Name} makes a name comparable, {@link dev.tapedeck.match.Likeness}
 * compares two, {@link dev.tapedeck.match.Choice} picks among many. The package knows nothing of
 * Spotify. What depends on the language comes from {@link dev.tapedeck.language.Language}.
 */
package dev.tapedeck.match;
