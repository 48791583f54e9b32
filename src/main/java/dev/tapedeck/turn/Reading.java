package dev.tapedeck.turn;

/**
 * A request as it is meant after the last answer.
 *
 * @param turn the turn to answer
 * @param refersBack whether it replies to the last answer, or is about it. Then it can be said
 *     again if it fails: what it refers to is kept
 */
public record Reading(Turn turn, boolean refersBack) {}
