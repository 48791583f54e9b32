/**
 * The voice commands: {@link dev.tapedeck.command.Commands} lists them all, and the packages below
 * have one class for each, by topic.
 *
 * <p>To add one: a class in the package of its topic, its line in {@code Commands}, its templates
 * in {@code src/models}, its lines, its test. Contract tests name what is missing. What starts
 * music uses {@link dev.tapedeck.speaker.Targeting} for the speaker and {@link
 * dev.tapedeck.music.StartMusic} for the rest.
 */
package dev.tapedeck.command;
