package dev.tapedeck.music;

import dev.tapedeck.language.Language;
import dev.tapedeck.match.Name;
import dev.tapedeck.spotify.Album;
import dev.tapedeck.spotify.Artist;
import dev.tapedeck.spotify.Audiobook;
import dev.tapedeck.spotify.Image;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.spotify.Kind;
import dev.tapedeck.spotify.Music;
import dev.tapedeck.spotify.Playlist;
import dev.tapedeck.spotify.Restriction;
import dev.tapedeck.spotify.SearchResult;
import dev.tapedeck.spotify.Show;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A search result.
 *
 * @param album the URI of the album that a track is on
 * @param albumName the name of that album
 * @param cover the URL of the cover
 * @param restriction why it can't be played; empty if it can
 */
public record Candidate(
    Kind kind,
    String name,
    String uri,
    List<Artist> artists,
    Optional<String> album,
    Optional<String> albumName,
    Optional<String> cover,
    Optional<Restriction> restriction) {

  public static Candidate of(Item track) {
    Optional<String> album = Optional.ofNullable(track.album()).map(Album::uri);
    return new Candidate(
        Kind.TRACK,
        track.name(),
        track.uri(),
        track.artists(),
        album,
        Optional.ofNullable(track.album()).map(Album::name).filter(name -> !name.isBlank()),
        Descriptions.widest(track.covers()),
        track.restriction());
  }

  public static Candidate of(Album album) {
    return new Candidate(
        Kind.ALBUM,
        album.name(),
        album.uri(),
        album.artists(),
        Optional.empty(),
        Optional.empty(),
        Descriptions.widest(album.images()),
        album.restriction());
  }

  public static Candidate of(Artist artist) {
    return new Candidate(
        Kind.ARTIST,
        artist.name(),
        artist.uri(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public static Candidate of(Playlist playlist) {
    return new Candidate(
        Kind.PLAYLIST,
        playlist.name(),
        playlist.uri(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Descriptions.widest(playlist.images()),
        Optional.empty());
  }

  static Candidate of(Show show) {
    return spoken(Kind.SHOW, show.name(), show.uri(), List.of(), show.images());
  }

  /** An audiobook with its authors. Its URI is that by which the library saves it. */
  static Candidate of(Audiobook book) {
    String uri = Audiobook.libraryUri(book.id());
    return spoken(Kind.AUDIOBOOK, book.name(), uri, book.authors(), book.images());
  }

  private static Candidate spoken(
      Kind kind, String name, String uri, List<Artist> authors, List<Image> images) {
    return new Candidate(
        kind,
        name,
        uri,
        authors,
        Optional.empty(),
        Optional.empty(),
        Descriptions.widest(images),
        Optional.empty());
  }

  /** All music of a search. The order of kinds is the preference when nothing else decides. */
  static List<Candidate> of(SearchResult found) {
    return Stream.of(
            found.artists().stream().map(Candidate::of),
            found.tracks().stream().map(Candidate::of),
            found.albums().stream().map(Candidate::of),
            found.playlists().stream().map(Candidate::of))
        .flatMap(candidates -> candidates)
        .toList();
  }

  /** The podcasts, then the audiobooks of a search. */
  static List<Candidate> spokenOf(SearchResult found) {
    return Stream.concat(
            found.shows().stream().map(Candidate::of),
            found.audiobooks().stream().map(Candidate::of))
        .toList();
  }

  /** The id in its URI. */
  String id() {
    return uri.substring(uri.lastIndexOf(':') + 1);
  }

  boolean isPlayable() {
    return restriction.isEmpty();
  }

  /** The album that a track is on; empty if its name is not known. */
  public Optional<Candidate> ofAlbum() {
    return album.flatMap(
        albumUri ->
            albumName.map(
                title ->
                    new Candidate(
                        Kind.ALBUM,
                        title,
                        albumUri,
                        List.of(), // The album may be by several artists.
                        Optional.empty(),
                        Optional.empty(),
                        cover,
                        Optional.empty())));
  }

  /** The names of its artists, or of itself if it is an artist. */
  List<String> artistNames() {
    return kind == Kind.ARTIST ? List.of(name) : artists.stream().map(Artist::name).toList();
  }

  /** Whether its name has a letter, a digit or a symbol that is spoken as a word. */
  boolean isSpeakable(Language language) {
    return !language.words(name).isEmpty();
  }

  /** What to play: a track within its album, so that the album continues after it. */
  Music music() {
    if (kind != Kind.TRACK) {
      return new Music.Context(uri);
    }
    return album
        .<Music>map(context -> new Music.InContext(context, uri))
        .orElseGet(() -> new Music.Items(List.of(uri)));
  }

  /** A key that is equal for candidates that a listener can't tell apart by name. */
  Object identity(Language language) {
    return List.of(
        kind,
        Name.of(language, name),
        artists.stream().limit(1).map(artist -> Name.of(language, artist.name())).toList());
  }

  boolean isBySomeoneOf(Candidate that) {
    List<String> theirs = that.artists.stream().map(Artist::name).toList();
    return artists.stream().map(Artist::name).anyMatch(theirs::contains);
  }

  /** Whether its name contains all these versions, such as "live". */
  public boolean isVersion(Language language, Collection<String> versions) {
    List<String> words = language.words(name);
    Set<String> all = new HashSet<>(words);
    all.addAll(language.versions(words));
    return all.containsAll(versions);
  }

  /**
   * Whether it is the usual version: no addition to its name says otherwise, unlike "Hello - Live
   * at the Hall".
   */
  public boolean isUsual(Language language) {
    List<String> plain = Name.undecorated(language, name).words();
    return language.versions(plain).containsAll(language.versions(language.words(name)));
  }
}
