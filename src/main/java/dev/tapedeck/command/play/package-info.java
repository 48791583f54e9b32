/** Commands that play music by name or from the library. */
package dev.tapedeck.command.play;
