package dev.tapedeck.console.spotify;

/** The resume point of an episode or chapter. */
record ResumePosition(long positionMs, boolean finished) {
  static final ResumePosition START = new ResumePosition(0, false);
}
