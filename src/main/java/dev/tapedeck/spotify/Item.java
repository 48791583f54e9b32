package dev.tapedeck.spotify;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What can be playing: a track, an episode of a podcast, a chapter of an audiobook (which comes as
 * an episode), or a local file.
 *
 * @param type {@code track} or {@code episode}
 * @param artists of a track
 * @param album of a track, null otherwise
 * @param show of an episode, null otherwise
 * @param durationMs milliseconds, 0 if unknown
 * @param local a file of the listener's own, which can't be saved or queued
 */
public record Item(
    String type,
    String name,
    String uri,
    List<Artist> artists,
    Album album,
    Show show,
    List<Image> images,
    long durationMs,
    @JsonProperty("is_local") boolean local) {
  public Item {
    artists = Lists.real(artists, artist -> artist.name() != null);
    images = Lists.real(images, image -> image.url() != null);
  }

  /** The cover of the album, episode or show, widest first, possibly none. */
  public List<Image> covers() {
    if (album != null && !album.images().isEmpty()) {
      return album.images();
    }
    return images.isEmpty() && show != null ? show.images() : images;
  }
}
