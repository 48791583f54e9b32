package dev.tapedeck.spotify;

import java.util.List;

/** An audiobook; its {@code uri} would call it a show, so it goes by its id. */
public record Audiobook(String id, String name, List<Author> authors, List<Image> images) {
  public Audiobook {
    authors = Lists.real(authors, author -> author.name() != null);
    images = Lists.real(images, image -> image.url() != null);
  }

  /** Who wrote it. */
  public record Author(String name) {}

  /** By what name the library keeps a book with this id. */
  public static String libraryUri(String id) {
    return "spotify:audiobook:" + id;
  }
}
