package dev.tapedeck.spotify;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;

/**
 * An episode as the list of a podcast shows it, or a chapter as the list of an audiobook does.
 *
 * @param releaseDate {@code 2026}, {@code 2026-10} or {@code 2026-10-30}; may be null
 * @param resumePoint how far the listener got; null without the permission to know
 * @param playable false for what is not offered in the listener's country, null if nothing is said
 */
public record Episode(
    String name,
    String uri,
    String releaseDate,
    ResumePoint resumePoint,
    @JsonProperty("is_playable") Boolean playable) {

  /** Whoever stops earlier than this has not really begun. */
  private static final long BEGUN_MS = 15_000;

  /** How far the listener got in an episode or chapter. */
  public record ResumePoint(boolean fullyPlayed, long resumePositionMs) {}

  /** Whether it can be played, and is more than a "ghost" whose fields are all null. */
  public boolean isPlayable() {
    return uri != null && name != null && !Boolean.FALSE.equals(playable);
  }

  /** Whether the listener heard it to its end. */
  public boolean isHeard() {
    return resumePoint != null && resumePoint.fullyPlayed();
  }

  /** Whether the listener stopped in the middle of it. */
  public boolean isHalfHeard() {
    return !isHeard() && resumePoint != null && resumePoint.resumePositionMs() >= BEGUN_MS;
  }

  /** Where to begin: where the listener stopped, else at the beginning. */
  public Duration start() {
    return isHalfHeard() ? Duration.ofMillis(resumePoint.resumePositionMs()) : Duration.ZERO;
  }
}
