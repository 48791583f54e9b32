package dev.tapedeck.spotify;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.util.Optional;

/**
 * An episode as the list of a podcast shows it, or a chapter as the list of an audiobook does.
 *
 * @param releaseDate {@code 2026}, {@code 2026-10} or {@code 2026-10-30}; null if unknown
 * @param releaseDatePrecision {@code year}, {@code month} or {@code day}; may be null
 * @param resumePoint how far the listener got; null without permission
 * @param durationMs milliseconds, 0 if unknown
 * @param playable null if unknown
 * @param restrictions why it can't be played; null if unknown
 */
public record Episode(
    String name,
    String uri,
    String releaseDate,
    String releaseDatePrecision,
    ResumePoint resumePoint,
    long durationMs,
    @JsonProperty("is_playable") Boolean playable,
    Restriction.Raw restrictions) {
  public Episode {
    name = Texts.orNull(name);
    uri = Texts.orNull(uri);
    releaseDate = ReleaseDate.valid(releaseDate, releaseDatePrecision);
  }

  /** A position before this does not count as started. */
  private static final long STARTED_MS = 15_000;

  /** How far the listener got in an episode or chapter. */
  public record ResumePoint(boolean fullyPlayed, long resumePositionMs) {}

  /** Whether it can be played, as far as is known. */
  public boolean isPlayable() {
    return isComplete() && restriction().isEmpty();
  }

  /**
   * Whether it has a URI and a name. Spotify sometimes lists episodes whose fields are all null.
   */
  public boolean isComplete() {
    return uri != null && name != null;
  }

  /** Why it can't be played; empty if it can, or if its fields are null. */
  public Optional<Restriction> restriction() {
    return isComplete() ? Restriction.of(playable, restrictions) : Optional.empty();
  }

  /**
   * Whether the listener heard it to its end. A position at or after the end counts, because
   * Spotify would start the next item there.
   */
  public boolean isHeard() {
    return resumePoint != null
        && (resumePoint.fullyPlayed()
            || durationMs > 0 && resumePoint.resumePositionMs() >= durationMs);
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
