/**
 * The voice commands. {@link dev.tapedeck.command.Commands} lists them all; each is a class in the
 * package of its topic. Their Javadoc gives the number of requests to Spotify in the usual case.
 *
 * <p>There are more requests in three cases, which the Javadoc does not repeat. A search that finds
 * no similar name is repeated in the spelling of catalogues. A command that starts music reads the
 * list of speakers if one is set for this Echo. If no speaker is active, a command for the player
 * reads the list and is sent again.
 *
 * <p>To add a command, write the class, its entry in {@code Commands}, its templates in {@code
 * src/models}, its lines and its test. Contract tests name what is missing. A command that starts
 * music uses {@link dev.tapedeck.speaker.Targeting} for the speaker and {@link
 * dev.tapedeck.music.StartMusic} for the rest.
 */
package dev.tapedeck.command;
