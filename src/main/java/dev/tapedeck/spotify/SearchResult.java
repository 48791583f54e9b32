package dev.tapedeck.spotify;

import java.util.List;

/** The result of a search, in Spotify's order within each kind. */
public record SearchResult(
    List<Item> tracks,
    List<Album> albums,
    List<Artist> artists,
    List<Playlist> playlists,
    List<Show> shows,
    List<Audiobook> audiobooks) {

  /** A result without podcasts and audiobooks. */
  public SearchResult(
      List<Item> tracks, List<Album> albums, List<Artist> artists, List<Playlist> playlists) {
    this(tracks, albums, artists, playlists, List.of(), List.of());
  }

  /** The response to a search: a page per kind. */
  record Raw(
      Page<Item> tracks,
      Page<Album> albums,
      Page<Artist> artists,
      Page<Playlist> playlists,
      Page<Show> shows,
      Page<Audiobook> audiobooks) {
    SearchResult complete() {
      return new SearchResult(
          Lists.complete(Page.orEmpty(tracks).items(), t -> t.uri() != null && t.name() != null),
          Lists.complete(Page.orEmpty(albums).items(), a -> a.uri() != null && a.name() != null),
          Lists.complete(Page.orEmpty(artists).items(), a -> a.uri() != null && a.name() != null),
          Lists.complete(Page.orEmpty(playlists).items(), p -> p.uri() != null && p.name() != null),
          Lists.complete(Page.orEmpty(shows).items(), Show::isComplete),
          Lists.complete(Page.orEmpty(audiobooks).items(), Audiobook::isComplete));
    }
  }
}
