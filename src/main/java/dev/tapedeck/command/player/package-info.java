/** Commands for the player: pause, skip, seek, queue, volume, shuffle, repeat. */
package dev.tapedeck.command.player;
