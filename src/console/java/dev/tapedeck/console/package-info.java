/**
 * The local console: Tape Deck on a laptop, without an Amazon or a Spotify account.
 *
 * <p>{@link dev.tapedeck.console.Console} starts the stand-in Spotify and the skill's own Lambda
 * handler, and puts an Echo before them ({@link dev.tapedeck.console.alexa}): on a web page, in the
 * terminal, or for a few sentences given on the command line. What is said and done can be kept as
 * a script ({@link dev.tapedeck.console.script}) and had again. With a key to it the real Spotify
 * takes the stand-in's place. Nothing here is part of the skill; it is a test source root, so that
 * the skill can't know it.
 */
package dev.tapedeck.console;
