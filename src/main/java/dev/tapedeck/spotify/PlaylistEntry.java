package dev.tapedeck.spotify;

import java.util.Optional;

/**
 * A place in a playlist.
 *
 * @param item what is there; null if it is no longer available
 * @param track the same under its name from before February 2026; some answers have both
 */
record PlaylistEntry(Item item, Item track) {
  Optional<Item> real() {
    return Optional.ofNullable(item).or(() -> Optional.ofNullable(track)).filter(Item::isReal);
  }
}
