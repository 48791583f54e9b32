/**
 * Preferences of a listener that are stored beyond one session.
 *
 * <p>{@link dev.tapedeck.memory.Memory} stores one document per owner: in a DynamoDB table ({@link
 * dev.tapedeck.memory.TableMemory}), or not at all if none is configured. {@link
 * dev.tapedeck.memory.Preferences} is the content of a document. {@link
 * dev.tapedeck.memory.PersonMemory} reads it at most once per turn. {@link
 * dev.tapedeck.memory.LockedDocument} writes it with optimistic locking, so that concurrent changes
 * by two Echos are not lost and no late write restores what was erased. {@link
 * dev.tapedeck.memory.PendingErasures} repeats erasures that failed. The package does not depend on
 * Alexa or Spotify, and no token is stored.
 */
package dev.tapedeck.memory;
