package dev.tapedeck.spotify;

import java.util.List;
import java.util.Optional;

/**
 * A playlist as lists and searches show it.
 *
 * @param items its contents; null for a playlist that is neither the listener's own nor shared with
 *     them
 * @param tracks the same under its name before February 2026. Not an alias of {@code items}, since
 *     some responses have both and Jackson does not set a record component twice
 */
public record Playlist(
    String id, String name, String uri, List<Image> images, Contents items, Contents tracks) {
  public Playlist {
    name = Texts.orNull(name);
    uri = Texts.orNull(uri);
    id = Texts.idOr(id, uri);
    images = Lists.complete(images, image -> image.url() != null);
  }

  /** Its contents, empty if unknown. */
  public Optional<Contents> contents() {
    return Optional.ofNullable(items).or(() -> Optional.ofNullable(tracks));
  }

  /** Whether the listener may change it: Spotify shows the contents of no other playlists. */
  public boolean isChangeable() {
    return contents().isPresent();
  }

  /** Whether it is known to be empty. */
  public boolean isEmpty() {
    return contents().map(Contents::total).filter(total -> total == 0).isPresent();
  }

  /** How many tracks and episodes are in it; {@code total} may be null. */
  public record Contents(Integer total) {}
}
