/**
 * Fuzz tests: request envelopes and answers of Spotify with random changes, by seeded generators.
 *
 * <p>A failure names the seed and the number of the case; {@link dev.tapedeck.fuzz.FuzzRun} says
 * how to replay it and how to run more cases.
 */
package dev.tapedeck.fuzz;
