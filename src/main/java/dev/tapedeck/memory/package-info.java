/**
 * What Tape Deck remembers about a person beyond one conversation.
 *
 * <p>{@link dev.tapedeck.memory.Memory} keeps one document an owner, wherever that is: in a table
 * of DynamoDB ({@link dev.tapedeck.memory.TableMemory}), or nowhere. {@link
 * dev.tapedeck.memory.Preferences} is what the document says, {@link dev.tapedeck.memory.Notebook}
 * reads it at most once a turn and changes it so that two Echos at once lose nothing. The package
 * knows nothing of Alexa or Spotify; no token ever gets here.
 */
package dev.tapedeck.memory;
