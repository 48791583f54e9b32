package dev.tapedeck.spotify;

import java.util.List;

/** An audiobook. It is identified by its id, because its {@code uri} is that of a show. */
public record Audiobook(String id, String name, List<Image> images) {
  public Audiobook {
    name = Texts.orNull(name);
    images = Lists.complete(images, image -> image.url() != null);
  }

  /** The uri by which the library saves the audiobook with this id. */
  public static String libraryUri(String id) {
    return "spotify:audiobook:" + id;
  }
}
