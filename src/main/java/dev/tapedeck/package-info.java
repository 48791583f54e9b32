/**
 * Tape Deck, an Alexa skill for Spotify: the entry point on AWS Lambda, the settings, the warm-up,
 * and the assembly of the skill.
 *
 * <p>The path of a request: {@link dev.tapedeck.LambdaHandler} takes bytes, {@code
 * alexa.TapeDeckSkill} checks the skill id and lets the ASK SDK dispatch, {@code alexa.TurnReader}
 * reads a {@code turn.Turn}, {@code turn.Conversation} lets one command of {@code command.Commands}
 * make a {@code turn.Answer}, and {@code alexa.AnswerWriter} writes the response.
 */
package dev.tapedeck;
