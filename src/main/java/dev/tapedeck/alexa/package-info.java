/**
 * Everything that depends on the ASK SDK: request and response envelopes, request handlers, session
 * attributes, directives, and Alexa's own API.
 *
 * <p>It converts a request to a {@link dev.tapedeck.turn.Turn}, and an {@link
 * dev.tapedeck.turn.Answer} to a response. It does not depend on commands: {@link
 * dev.tapedeck.turn.Conversation} finds them.
 */
package dev.tapedeck.alexa;
