package dev.tapedeck.spotify;

import java.util.List;

/** A podcast, or the audiobook of a chapter. */
public record Show(String id, String name, String uri, List<Image> images) {
  public Show {
    name = Texts.orNull(name);
    uri = Texts.orNull(uri);
    id = Texts.idOr(id, uri);
    uri = uri == null && id != null ? "spotify:show:" + id : uri;
    images = Lists.complete(images, image -> image.url() != null);
  }
}
