package dev.tapedeck.spotify;

import java.util.List;

/** What a search found, best first within each kind: the only ranking there is. */
public record SearchResult(
    List<Item> tracks, List<Album> albums, List<Artist> artists, List<Playlist> playlists) {

  /** The search answer's own shape: one page a kind asked for. */
  record Raw(
      Page<Item> tracks, Page<Album> albums, Page<Artist> artists, Page<Playlist> playlists) {
    SearchResult real() {
      return new SearchResult(
          Lists.real(Page.orEmpty(tracks).items(), t -> t.uri() != null && t.name() != null),
          Lists.real(Page.orEmpty(albums).items(), a -> a.uri() != null && a.name() != null),
          Lists.real(Page.orEmpty(artists).items(), a -> a.uri() != null && a.name() != null),
          Lists.real(Page.orEmpty(playlists).items(), p -> p.uri() != null && p.name() != null));
    }
  }
}
