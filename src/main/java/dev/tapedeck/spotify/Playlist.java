package dev.tapedeck.spotify;

import java.util.List;
import java.util.Optional;

/**
 * A playlist as lists and searches show it.
 *
 * @param items what is in it; null for a playlist that is neither the listener's own nor shared
 *     with them
 * @param tracks the same under its name from before February 2026; some answers have both, which is
 *     why it is no alias: Jackson fails on a second value for a component of a complete record
 */
public record Playlist(
    String id,
    String name,
    String uri,
    Owner owner,
    List<Image> images,
    Contents items,
    Contents tracks) {
  public Playlist {
    images = Lists.real(images, image -> image.url() != null);
  }

  /** What is in it, empty where Spotify does not tell. */
  public Optional<Contents> contents() {
    return Optional.ofNullable(items).or(() -> Optional.ofNullable(tracks));
  }

  /** Whether the listener may change it: Spotify tells the contents of no others. */
  public boolean isChangeable() {
    return contents().isPresent();
  }

  /** Whether Spotify says that nothing is in it. */
  public boolean isEmpty() {
    return contents().map(Contents::total).filter(total -> total == 0).isPresent();
  }

  /** Whose playlist it is; {@code displayName} may be null. */
  public record Owner(String id, String displayName) {}

  /** How many tracks and episodes are in it; {@code total} may be null. */
  public record Contents(Integer total) {}
}
