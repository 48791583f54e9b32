package dev.tapedeck.console.spotify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Everything there is to hear, the best known first. */
final class Catalogue {
  private final Map<String, Artist> artists;
  private final Map<String, Album> albums;
  private final Map<String, Track> tracks;
  private final Map<String, Show> shows;
  private final Map<String, Episode> episodes;
  private final Map<String, Audiobook> audiobooks;
  private final Map<String, Chapter> chapters;

  Catalogue(List<Artist> artists, List<Album> albums, List<Show> shows, List<Audiobook> books) {
    this.artists = byId(artists, Artist::id);
    this.albums = byId(albums, Album::id);
    this.tracks = byId(albums.stream().flatMap(a -> a.tracks().stream()).toList(), Track::id);
    this.shows = byId(shows, Show::id);
    this.episodes = byId(shows.stream().flatMap(s -> s.episodes().stream()).toList(), Episode::id);
    this.audiobooks = byId(books, Audiobook::id);
    this.chapters = byId(books.stream().flatMap(b -> b.chapters().stream()).toList(), Chapter::id);
  }

  Optional<Artist> artist(String id) {
    return Optional.ofNullable(artists.get(id));
  }

  Optional<Album> album(String id) {
    return Optional.ofNullable(albums.get(id));
  }

  Optional<Track> track(String id) {
    return Optional.ofNullable(tracks.get(id));
  }

  Optional<Show> show(String id) {
    return Optional.ofNullable(shows.get(id));
  }

  Optional<Episode> episode(String id) {
    return Optional.ofNullable(episodes.get(id));
  }

  Optional<Audiobook> audiobook(String id) {
    return Optional.ofNullable(audiobooks.get(id));
  }

  Optional<Chapter> chapter(String id) {
    return Optional.ofNullable(chapters.get(id));
  }

  List<Artist> artists() {
    return List.copyOf(artists.values());
  }

  List<Album> albums() {
    return List.copyOf(albums.values());
  }

  List<Track> tracks() {
    return List.copyOf(tracks.values());
  }

  List<Show> shows() {
    return List.copyOf(shows.values());
  }

  List<Episode> episodes() {
    return List.copyOf(episodes.values());
  }

  List<Audiobook> audiobooks() {
    return List.copyOf(audiobooks.values());
  }

  Album albumOf(Track track) {
    return albums.get(track.albumId());
  }

  /** What a listener hears who asks for an artist: their songs, each once. */
  List<Track> tracksBy(Artist artist) {
    Map<String, Track> once = new LinkedHashMap<>();
    tracks.values().stream()
        .filter(track -> track.artists().contains(artist))
        .forEach(track -> once.putIfAbsent(track.name(), track));
    return new ArrayList<>(once.values());
  }

  /** A track or episode by uri; a chapter answers to its episode uri. */
  Optional<Playable> playable(String uri) {
    String id = uri.substring(uri.lastIndexOf(':') + 1);
    if (uri.equals("spotify:track:" + id)) {
      return Optional.ofNullable(tracks.get(id));
    }
    if (uri.equals("spotify:episode:" + id)) {
      return Optional.<Playable>ofNullable(episodes.get(id)).or(() -> chapter(id));
    }
    return Optional.empty();
  }

  /**
   * The uri of a thing by its type and readable name: "Adele" for an artist, "Low Water" for a show
   * or audiobook, "Adele: Hello" for a track, album, episode or chapter.
   */
  String uri(String type, String name) {
    return switch (type) {
      case "artist" -> find(artists, type, name, a -> a.name().equals(name)).uri();
      case "album" -> find(albums, type, name, a -> label(a).equals(name)).uri();
      case "track" -> find(tracks, type, name, t -> label(t).equals(name)).uri();
      case "show" -> find(shows, type, name, s -> s.name().equals(name)).uri();
      case "episode" -> find(episodes, type, name, e -> label(e).equals(name)).uri();
      case "audiobook" -> find(audiobooks, type, name, b -> b.name().equals(name)).libraryUri();
      case "chapter" -> find(chapters, type, name, c -> label(c).equals(name)).uri();
      default -> throw new IllegalArgumentException("No such type in the catalogue: " + type);
    };
  }

  private String label(Episode episode) {
    return shows.get(episode.showId()).name() + ": " + episode.name();
  }

  private String label(Chapter chapter) {
    return audiobooks.get(chapter.bookId()).name() + ": " + chapter.name();
  }

  private static String label(Album album) {
    return album.artists().get(0).name() + ": " + album.name();
  }

  private static String label(Track track) {
    return track.artists().get(0).name() + ": " + track.name();
  }

  private static <T> T find(Map<String, T> all, String type, String name, Predicate<T> test) {
    return all.values().stream()
        .filter(test)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No " + type + " named " + name));
  }

  private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
    Map<String, T> map = new LinkedHashMap<>();
    for (T thing : things) {
      if (map.put(id.apply(thing), thing) != null) {
        throw new IllegalStateException("Twice in the catalogue: " + thing);
      }
    }
    return map;
  }
}
