package dev.tapedeck.spotify;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/**
 * What the player does now, as {@code GET /me/player} tells it; it lags behind commands by up to a
 * second.
 *
 * @param item null for an ad, for something unknown, and for what Spotify keeps private
 * @param currentlyPlayingType {@code track}, {@code episode}, {@code ad} or {@code unknown}
 * @param progressMs milliseconds into the item, null if unknown
 * @param context null if single tracks were started
 * @param shuffleState whether what comes next is drawn by lot
 */
public record Playback(
    Device device,
    @JsonProperty("is_playing") boolean playing,
    Item item,
    String currentlyPlayingType,
    Long progressMs,
    Context context,
    boolean shuffleState) {

  /** The item, unless Spotify gives none or one without a name. */
  public Optional<Item> named() {
    return Optional.ofNullable(item).filter(i -> i.name() != null && !i.name().isBlank());
  }

  /** Whether an advertisement is playing. */
  public boolean isAd() {
    return "ad".equals(currentlyPlayingType);
  }
}
