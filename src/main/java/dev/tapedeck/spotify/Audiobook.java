package dev.tapedeck.spotify;

import java.util.List;

/** An audiobook. It is identified by its id, because its {@code uri} is that of a show. */
public record Audiobook(String id, String name, List<Author> authors, List<Image> images) {
  public Audiobook {
    authors = Lists.complete(authors, author -> author.name() != null);
    images = Lists.complete(images, image -> image.url() != null);
  }

  /** An author. */
  public record Author(String name) {}

  /** The uri by which the library saves the audiobook with this id. */
  public static String libraryUri(String id) {
    return "spotify:audiobook:" + id;
  }
}
