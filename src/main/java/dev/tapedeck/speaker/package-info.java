/**
 * Where a command acts: finding a speaker by name, nickname or as the one of this Echo, and its
 * volume within the listener's limits.
 */
package dev.tapedeck.speaker;
