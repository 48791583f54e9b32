/** Commands that save and remove music, and change playlists. */
package dev.tapedeck.command.library;
