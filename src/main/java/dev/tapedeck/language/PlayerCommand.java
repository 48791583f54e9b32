package dev.tapedeck.language;

/** A command for the player that a listener may say in place of a name. */
public enum PlayerCommand {
  /** "Play some tunes". */
  ANYTHING,
  NEXT,
  PREVIOUS,
  START_OVER,
  SHUFFLE,
  REPEAT,
  PAUSE,
  MUTE,
  LOUDER,
  QUIETER,
  LOUDEST
}
