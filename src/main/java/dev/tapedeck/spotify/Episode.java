package dev.tapedeck.spotify;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;

/**
 * An episode as the list of a podcast shows it, or a chapter as the list of an audiobook does.
 *
 * @param releaseDate {@code 2026}, {@code 2026-10} or {@code 2026-10-30}; may be null
 * @param resumePoint how far the listener got; null without permission
 * @param playable false if it is not available in the listener's country, null if unknown
 */
public record Episode(
    String name,
    String uri,
    String releaseDate,
    ResumePoint resumePoint,
    @JsonProperty("is_playable") Boolean playable) {

  /** A position before this does not count as started. */
  private static final long STARTED_MS = 15_000;

  /** How far the listener got in an episode or chapter. */
  public record ResumePoint(boolean fullyPlayed, long resumePositionMs) {}

  /** Whether it can be played. Spotify sometimes lists episodes whose fields are all null. */
  public boolean isPlayable() {
    return uri != null && name != null && !Boolean.FALSE.equals(playable);
  }

  /** Whether the listener heard it to its end. */
  public boolean isHeard() {
    return resumePoint != null && resumePoint.fullyPlayed();
  }

  /** Whether the listener stopped in the middle of it. */
  public boolean isHalfHeard() {
    return !isHeard() && resumePoint != null && resumePoint.resumePositionMs() >= STARTED_MS;
  }

  /** Where to start: where the listener stopped, else at the beginning. */
  public Duration start() {
    return isHalfHeard() ? Duration.ofMillis(resumePoint.resumePositionMs()) : Duration.ZERO;
  }
}
