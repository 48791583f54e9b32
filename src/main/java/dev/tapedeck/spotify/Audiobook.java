package dev.tapedeck.spotify;

import java.util.List;

/** An audiobook. It is identified by its id, because its {@code uri} is that of a show. */
public record Audiobook(String id, String name, List<Image> images, List<Artist> authors) {
  public Audiobook {
    name = Texts.orNull(name);
    images = Lists.complete(images, image -> image.url() != null);
    authors = Lists.complete(authors, author -> author.name() != null);
  }

  private static final String LIBRARY_URI = "spotify:audiobook:";

  /** Whether it has an id and a name. Spotify sometimes lists things whose fields are all null. */
  boolean isComplete() {
    return id != null && name != null && !name.isBlank();
  }

  /** The uri by which the library saves the audiobook with this id. */
  public static String libraryUri(String id) {
    return LIBRARY_URI + id;
  }
}
