package dev.tapedeck.music;

import dev.tapedeck.language.Themes;
import dev.tapedeck.match.Name;
import dev.tapedeck.spotify.Album;
import dev.tapedeck.spotify.Artist;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.spotify.Kind;
import dev.tapedeck.spotify.Page;
import dev.tapedeck.turn.Turn;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Songs that are added to a playlist at once: a single one, those of an album, or the best of an
 * artist.
 *
 * @param uris in their order, each once; not empty
 * @param key the key of the line that names several, with the places {count} and {name}; empty for
 *     a single song
 * @param name the name of the song, the album or the artist
 * @param whole whether these are all songs of an album, as far as is known
 */
public record Songs(List<String> uris, String key, String name, boolean whole) {
  /** How many songs stand for an artist: as many as a search can find. */
  private static final int BEST = 10;

  /** A single song, by its title only, since the listener knows what is playing. */
  static Songs of(Item song) {
    return new Songs(List.of(song.uri()), "", song.name(), true);
  }

  /** Songs that were played, at most 50. */
  public static Songs played(List<Item> songs) {
    return songs.size() == 1
        ? of(songs.get(0))
        : new Songs(songs.stream().map(Item::uri).toList(), "songs.played", "", true);
  }

  /**
   * What was found: a song, the songs of an album, or the best ones of an artist. No request for a
   * song, else one. Empty if there are none.
   */
  public static Optional<Songs> of(Turn turn, Candidate found) {
    String name = Descriptions.text(turn, found.name(), found.artists());
    return switch (found.kind()) {
      case TRACK -> Optional.of(new Songs(List.of(found.uri()), "", name, true));
      case ALBUM -> ofAlbum(turn, found.uri(), name);
      case ARTIST -> bestOf(turn, new Artist(found.name(), found.uri()));
      case PLAYLIST, SHOW, AUDIOBOOK -> Optional.empty();
    };
  }

  /** The songs of an album, at most the first 50. One request. Empty if there are none. */
  public static Optional<Songs> of(Turn turn, Album album) {
    return ofAlbum(turn, album.uri(), Descriptions.text(turn, album.name(), album.artists()));
  }

  /**
   * The best songs of an artist, each title once. Spotify has no list of them for new apps, so they
   * are the first of a search. One request. Empty if it finds none.
   */
  public static Optional<Songs> bestOf(Turn turn, Artist artist) {
    List<String> uris = best(turn, artist).stream().map(Item::uri).toList();
    return some(uris, "songs.artist", artist.name(), true);
  }

  /** The best songs of a genre. One request. Empty if it finds none. */
  public static Optional<Songs> ofGenre(Turn turn, String said) {
    Themes themes = turn.language().themes();
    String query = "genre:\"" + themes.catalogueGenre(themes.genre(said)) + "\"";
    List<String> uris =
        turn.spotify().search(query, List.of(Kind.TRACK)).tracks().stream()
            .filter(track -> track.restriction().isEmpty())
            .map(Item::uri)
            .distinct()
            .limit(BEST)
            .toList();
    return some(uris, "songs.genre", themes.genre(said), true);
  }

  /** The best songs of an artist, each by itself, best first. One request. */
  public static List<Songs> eachBestOf(Turn turn, Artist artist) {
    return best(turn, artist).stream()
        .map(Candidate::of)
        .flatMap(song -> of(turn, song).stream())
        .toList();
  }

  private static Optional<Songs> ofAlbum(Turn turn, String uri, String name) {
    Page<Item> tracks = turn.spotify().details().albumTracks(uri);
    List<String> uris = tracks.items().stream().map(Item::uri).distinct().toList();
    boolean whole = tracks.total() == null || tracks.total() <= tracks.items().size();
    return some(uris, "songs.album", name, whole);
  }

  private static List<Item> best(Turn turn, Artist artist) {
    Set<Name> titles = new HashSet<>();
    return turn.spotify().search("artist:" + artist.name(), List.of(Kind.TRACK)).tracks().stream()
        .filter(track -> isBy(track, artist) && track.restriction().isEmpty())
        .filter(track -> titles.add(Name.undecorated(turn.language(), track.name())))
        .limit(BEST)
        .toList();
  }

  private static boolean isBy(Item track, Artist artist) {
    return track.artists().stream()
        .anyMatch(
            by ->
                artist.uri() == null || by.uri() == null
                    ? by.name().equals(artist.name())
                    : by.uri().equals(artist.uri()));
  }

  private static Optional<Songs> some(List<String> uris, String key, String name, boolean whole) {
    return uris.isEmpty() ? Optional.empty() : Optional.of(new Songs(uris, key, name, whole));
  }

  /** "Hello by Adele", "10 songs by Adele": so many of them, as plain text. */
  String named(Turn turn, int count) {
    return key.isEmpty() ? name : turn.lines().text(key, "count", count, "name", name);
  }
}
