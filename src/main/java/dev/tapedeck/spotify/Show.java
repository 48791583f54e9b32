package dev.tapedeck.spotify;

import java.util.List;

/** A podcast, or the audiobook of a chapter. */
public record Show(String id, String name, String uri, List<Image> images) {
  public Show {
    images = Lists.complete(images, image -> image.url() != null);
  }
}
