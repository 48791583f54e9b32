package dev.tapedeck.console.spotify;

/** How far a listener got in an episode or chapter. */
record ResumePoint(long positionMs, boolean finished) {
  static final ResumePoint START = new ResumePoint(0, false);
}
