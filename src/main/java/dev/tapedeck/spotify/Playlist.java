package dev.tapedeck.spotify;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A playlist as lists and searches show it.
 *
 * @param contents null for a playlist that is neither the listener's own nor shared with them;
 *     {@code items} since February 2026, {@code tracks} before
 */
public record Playlist(
    String name,
    String uri,
    Owner owner,
    List<Image> images,
    @JsonProperty("items") @JsonAlias("tracks") Contents contents) {
  public Playlist {
    images = Lists.real(images, image -> image.url() != null);
  }

  /** Whether Spotify says that nothing is in it. */
  public boolean isEmpty() {
    return contents != null && contents.total() != null && contents.total() == 0;
  }

  /** Whose playlist it is; {@code displayName} may be null. */
  public record Owner(String id, String displayName) {}

  /** How many tracks and episodes are in it; {@code total} may be null. */
  public record Contents(Integer total) {}
}
