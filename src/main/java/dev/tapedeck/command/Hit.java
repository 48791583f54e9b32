package dev.tapedeck.command;

import dev.tapedeck.match.Name;
import dev.tapedeck.spotify.Album;
import dev.tapedeck.spotify.Artist;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.spotify.Kind;
import dev.tapedeck.spotify.Music;
import dev.tapedeck.spotify.Playlist;
import dev.tapedeck.spotify.SearchResult;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Something found that can be played, of whichever kind.
 *
 * @param album the URI of the album that a track is on
 * @param cover the address of a picture
 */
record Hit(
    Kind kind,
    String name,
    String uri,
    List<Artist> artists,
    Optional<String> album,
    Optional<String> cover) {

  static Hit of(Item track) {
    Optional<String> album = Optional.ofNullable(track.album()).map(Album::uri);
    return new Hit(
        Kind.TRACK, track.name(), track.uri(), track.artists(), album, What.first(track.covers()));
  }

  static Hit of(Album album) {
    return new Hit(
        Kind.ALBUM,
        album.name(),
        album.uri(),
        album.artists(),
        Optional.empty(),
        What.first(album.images()));
  }

  static Hit of(Artist artist) {
    return new Hit(
        Kind.ARTIST, artist.name(), artist.uri(), List.of(), Optional.empty(), Optional.empty());
  }

  static Hit of(Playlist playlist) {
    return new Hit(
        Kind.PLAYLIST,
        playlist.name(),
        playlist.uri(),
        List.of(),
        Optional.empty(),
        What.first(playlist.images()));
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

  /** What to play: a track in its album, so that music goes on after it. */
  Music music() {
    if (kind != Kind.TRACK) {
      return new Music.Context(uri);
    }
    return album
        .<Music>map(context -> new Music.InContext(context, uri))
        .orElseGet(() -> new Music.Items(List.of(uri)));
  }

  /** What a listener can't tell apart by name has the same identity. */
  Object identity() {
    return List.of(
        kind,
        Name.of(name),
        artists.stream().limit(1).map(artist -> Name.of(artist.name())).toList());
  }

  boolean isBySomeoneOf(Hit that) {
    List<String> theirs = that.artists.stream().map(Artist::name).toList();
    return artists.stream().map(Artist::name).anyMatch(theirs::contains);
  }

  /** The words of its name. */
  List<String> words() {
    return Name.of(name).words();
  }

  /** Whether nothing beside its name sets it apart, as in "Hello - Live at the Hall". */
  boolean isUsual(Set<String> versions) {
    List<String> plain = Name.undecorated(name).words();
    return words().stream().noneMatch(word -> versions.contains(word) && !plain.contains(word));
  }
}
