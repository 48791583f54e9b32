package dev.tapedeck.spotify;

/** An artist; {@code uri} is null for the artist of a local file. */
public record Artist(String name, String uri) {
  public Artist {
    name = Texts.orNull(name);
    uri = Texts.orNull(uri);
  }
}
