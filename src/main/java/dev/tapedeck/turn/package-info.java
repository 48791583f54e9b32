/**
 * One request and its answer, as a command sees them, and the only adapters to the ASK SDK.
 *
 * <p>A {@link dev.tapedeck.turn.Command} takes a {@link dev.tapedeck.turn.Turn} and gives an {@link
 * dev.tapedeck.turn.Answer}; neither knows what Alexa is, so that another front end can take the
 * commands as they are. {@link dev.tapedeck.turn.Lines} holds every sentence of one language.
 * {@link dev.tapedeck.turn.Notes} keeps, at the end of a turn, what outlives the session. {@link
 * dev.tapedeck.turn.CommandHandler}, {@link dev.tapedeck.turn.ErrorHandler}, {@link
 * dev.tapedeck.turn.EventHandler} and {@link dev.tapedeck.turn.Envelopes} are the SDK's side.
 */
package dev.tapedeck.turn;
