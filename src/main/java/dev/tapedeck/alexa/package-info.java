/**
 * All that knows the ASK SDK: request and response envelopes, request handlers, session attributes,
 * directives, and Alexa's own API.
 *
 * <p>It turns a request into a {@link dev.tapedeck.turn.Turn}, and an {@link
 * dev.tapedeck.turn.Answer} into a response. It knows no command: {@link
 * dev.tapedeck.turn.Conversation} finds it.
 */
package dev.tapedeck.alexa;
