/** Commands for speakers: list, move, nicknames, volume limits, the speaker of an Echo. */
package dev.tapedeck.command.speakers;
