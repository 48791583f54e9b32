package dev.tapedeck.spotify;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.Optional;

/**
 * The state of the player, as {@code GET /me/player} reports it. It lags behind commands by up to a
 * second.
 *
 * @param item null for an ad, something unknown, and in a private session
 * @param currentlyPlayingType {@code track}, {@code episode}, {@code ad} or {@code unknown}
 * @param progressMs milliseconds into the item, null if unknown
 * @param context null if single tracks were started
 * @param shuffleState whether shuffle is on
 * @param repeatState {@code track}, {@code context} or {@code off}
 * @param actions what the player does not allow now; may be null
 */
public record Playback(
    Device device,
    @JsonProperty("is_playing") boolean playing,
    Item item,
    String currentlyPlayingType,
    Long progressMs,
    Context context,
    boolean shuffleState,
    String repeatState,
    Actions actions) {

  /** The item, empty if there is none or it has no name. */
  public Optional<Item> named() {
    return Optional.ofNullable(item).filter(i -> i.name() != null && !i.name().isBlank());
  }

  /** The repeat mode, empty if unknown. */
  public Optional<RepeatMode> repeatMode() {
    return RepeatMode.of(repeatState);
  }

  /** Whether the player is stopped with nothing to resume. An unknown item or an ad is playing. */
  public boolean isNothing() {
    return named().isEmpty() && !playing && !isAd();
  }

  /**
   * The commands that the player does not allow now.
   *
   * @param disallows an object with the names of commands, such as {@code skipping_next}, and true
   *     for a disallowed one; may be null or anything else
   */
  public record Actions(Object disallows) {}

  /** Whether the player says that it does not allow this, such as {@code skipping_next}. */
  public boolean disallows(String action) {
    return actions != null
        && actions.disallows() instanceof Map<?, ?> disallows
        && Boolean.TRUE.equals(disallows.get(action));
  }

  /** Whether an advertisement is playing. */
  public boolean isAd() {
    return "ad".equals(currentlyPlayingType);
  }
}
