package dev.tapedeck.spotify;

import java.util.Optional;

/**
 * An entry of a playlist.
 *
 * @param item null if it is no longer available
 * @param track the same under its name before February 2026; some responses have both
 */
record PlaylistEntry(Item item, Item track) {
  Optional<Item> complete() {
    return any().filter(Item::isComplete);
  }

  /** The item, complete or not. */
  Optional<Item> any() {
    return Optional.ofNullable(item).or(() -> Optional.ofNullable(track));
  }
}
