/**
 * Tape Deck, an Alexa skill for Spotify: AWS's entry, the settings, and the assembly of the skill.
 *
 * <p>A request comes in through {@link dev.tapedeck.LambdaHandler}, passes the gate of {@code
 * TapeDeck}, and reaches one command of {@link dev.tapedeck.command}. Knowledge runs one way: this
 * package knows all others; {@code command} knows {@code turn}, {@code match} and {@code spotify};
 * {@code turn} knows {@code spotify}; {@code spotify} and {@code match} know nothing of ours.
 */
package dev.tapedeck;
