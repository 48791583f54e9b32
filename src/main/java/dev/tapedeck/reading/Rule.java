package dev.tapedeck.reading;

/** Puts right one kind of mistake in how Alexa cut an utterance into slots. */
@FunctionalInterface
interface Rule {
  /** The improved reading; the same one if it has no such mistake. */
  Reading apply(Reading heard);
}
