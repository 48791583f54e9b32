package dev.tapedeck.language;

/** Whether a command may begin like a text that was said. */
public enum CommandOpening {
  /** No command begins so. */
  NO,
  /** A command may, and so may a title: "like a prayer", "move on up". */
  LIKE_A_TITLE,
  /** A command does, and hardly anything else: "play", "what's". */
  YES
}
