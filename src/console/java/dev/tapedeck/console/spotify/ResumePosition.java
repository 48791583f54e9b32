package dev.tapedeck.console.spotify;

/** How far a listener got in an episode or chapter. */
record ResumePosition(long positionMs, boolean finished) {
  static final ResumePosition START = new ResumePosition(0, false);
}
