/**
 * The local console: Tape Deck on a laptop, without an Amazon or a Spotify account.
 *
 * <p>{@link dev.tapedeck.console.Console} starts the stand-in Spotify ({@link
 * dev.tapedeck.console.spotify}), the skill's own Lambda handler and a simulated Echo ({@link
 * dev.tapedeck.console.alexa}). They are used on a web page, in the terminal, or with sentences
 * from the command line. A conversation can be saved as a script ({@link
 * dev.tapedeck.console.script}) and replayed. With credentials in the environment the real Spotify
 * is used instead of the stand-in. Nothing here is part of the skill: this is a test source root,
 * so that the skill can't depend on it.
 */
package dev.tapedeck.console;
