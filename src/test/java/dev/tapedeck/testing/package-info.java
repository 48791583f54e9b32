/** Shared test fixtures: a simulated home, its memory, and faults of both. */
package dev.tapedeck.testing;
