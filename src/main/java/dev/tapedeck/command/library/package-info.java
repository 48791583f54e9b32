/** Commands that save, remove, and sort into playlists. */
package dev.tapedeck.command.library;
