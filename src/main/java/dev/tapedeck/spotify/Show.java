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

  /** Whether it has an id and a name. Spotify sometimes lists things whose fields are all null. */
  boolean isComplete() {
    return id != null && name != null && !name.isBlank();
  }

  /**
   * The podcast of an episode that has the fields of a track: its album. The id is null if the
   * album has no URI of a podcast.
   */
  static Show ofAlbum(Album album) {
    boolean isShow = album.uri() != null && album.uri().matches("spotify:show:[0-9A-Za-z]+");
    String id = isShow ? album.uri().substring(album.uri().lastIndexOf(':') + 1) : null;
    return new Show(id, album.name(), album.uri(), album.images());
  }
}
