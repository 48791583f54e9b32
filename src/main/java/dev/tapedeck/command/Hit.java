package dev.tapedeck.command;

import dev.tapedeck.spotify.Album;
import dev.tapedeck.spotify.Artist;
import dev.tapedeck.spotify.Image;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.spotify.Kind;
import dev.tapedeck.spotify.Music;
import dev.tapedeck.spotify.Playlist;
import dev.tapedeck.spotify.SearchResult;
import java.util.List;
import java.util.stream.Stream;

/** Something found that can be played, of whichever kind. */
record Hit(Kind kind, String name, List<Artist> artists, Music music, List<Image> covers) {

  static Hit of(Item track) {
    return new Hit(Kind.TRACK, track.name(), track.artists(), Music.of(track), track.covers());
  }

  static Hit of(Album album) {
    Music music = new Music.Context(album.uri());
    return new Hit(Kind.ALBUM, album.name(), album.artists(), music, album.images());
  }

  static Hit of(Artist artist) {
    Music music = new Music.Context(artist.uri());
    return new Hit(Kind.ARTIST, artist.name(), List.of(), music, List.of());
  }

  static Hit of(Playlist playlist) {
    Music music = new Music.Context(playlist.uri());
    return new Hit(Kind.PLAYLIST, playlist.name(), List.of(), music, playlist.images());
  }

  /** All of a search, in the order of preference when nothing else decides. */
  static List<Hit> of(SearchResult found) {
    return Stream.of(
            found.artists().stream().map(Hit::of),
            found.tracks().stream().map(Hit::of),
            found.albums().stream().map(Hit::of),
            found.playlists().stream().map(Hit::of))
        .flatMap(hits -> hits)
        .toList();
  }
}
