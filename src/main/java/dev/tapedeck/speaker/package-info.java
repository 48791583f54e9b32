/**
 * Finding the speaker of a command, by name, nickname or as the one set for this Echo, and setting
 * its volume within the listener's limits.
 */
package dev.tapedeck.speaker;
