/**
 * The second reading: puts right what Alexa cut wrongly, between the request and the command.
 *
 * <p>{@link dev.tapedeck.reading.RereadRequests} lists the rules in their order. Each is a class
 * that handles one kind of mistake. The words are those of the language's {@link
 * dev.tapedeck.language.Phrasing}.
 */
package dev.tapedeck.reading;
