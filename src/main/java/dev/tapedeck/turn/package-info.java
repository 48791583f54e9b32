/**
 * One request and its answer, free of Alexa's SDK.
 *
 * <p>A {@link dev.tapedeck.turn.Command} takes a {@link dev.tapedeck.turn.Turn} and makes an {@link
 * dev.tapedeck.turn.Answer}. {@link dev.tapedeck.turn.Conversation} chooses the command, turns
 * failures into speech ({@link dev.tapedeck.turn.ErrorSpeech}) and saves what outlives the turn
 * ({@link dev.tapedeck.turn.MemoryService}). {@link dev.tapedeck.turn.Lines} has every sentence of
 * one language.
 */
package dev.tapedeck.turn;
