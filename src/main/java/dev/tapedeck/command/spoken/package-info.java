/** Commands for podcasts and audiobooks. */
package dev.tapedeck.command.spoken;
