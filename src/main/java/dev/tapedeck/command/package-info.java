/**
 * One class a voice command, and {@link dev.tapedeck.command.Commands}, the list of them: the
 * product on one screen.
 *
 * <p>To add one: a class here, its name in {@code Commands}, its utterances in every interaction
 * model, its sentences in the lines, a test. A contract test names what is missing. What starts
 * music goes through {@link dev.tapedeck.command.Where} for the speaker and {@link
 * dev.tapedeck.command.Start} for the answer.
 */
package dev.tapedeck.command;
