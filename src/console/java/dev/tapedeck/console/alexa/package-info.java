/**
 * Alexa's side of the conversation, played on a laptop.
 *
 * <p>What a person types goes the way that Alexa would send it: {@link
 * dev.tapedeck.console.alexa.Invocation} hears whether the skill was called at all, {@link
 * dev.tapedeck.console.alexa.Resolver} finds the intent and the slots through the skill's own
 * interaction model file, and {@link dev.tapedeck.console.alexa.Echo} wraps them into a complete
 * request, hands it to the skill's real Lambda handler and keeps the session. {@link
 * dev.tapedeck.console.alexa.ResponseContract} reads the answer as strictly as Alexa does. The
 * understanding is a plain, explained score and no machine learning: good enough to try every
 * command, and never a promise that Amazon's own understanding agrees.
 */
package dev.tapedeck.console.alexa;
