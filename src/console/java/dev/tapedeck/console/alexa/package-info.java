/**
 * A local simulation of Alexa.
 *
 * <p>{@link dev.tapedeck.console.alexa.Invocation} decides whether an utterance invokes the skill,
 * {@link dev.tapedeck.console.alexa.Resolver} finds the intent and the slots by the skill's
 * interaction model, and {@link dev.tapedeck.console.alexa.Echo} builds the request envelope,
 * invokes the skill's Lambda handler and keeps the session. {@link
 * dev.tapedeck.console.alexa.ResponseContract} checks the response against Alexa's rules. The
 * resolver uses a documented score and no machine learning. It is good enough to try every command;
 * Amazon's own natural language understanding may resolve an utterance differently.
 */
package dev.tapedeck.console.alexa;
