package dev.tapedeck.console.spotify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The catalogue, in order of popularity. */
final class Catalogue {
  private final Map<String, CatalogueArtist> artists;
  private final Map<String, CatalogueAlbum> albums;
  private final Map<String, CatalogueTrack> tracks;
  private final Map<String, CatalogueShow> shows;
  private final Map<String, CatalogueEpisode> episodes;
  private final Map<String, CatalogueAudiobook> audiobooks;
  private final Map<String, CatalogueChapter> chapters;

  Catalogue(
      List<CatalogueArtist> artists,
      List<CatalogueAlbum> albums,
      List<CatalogueShow> shows,
      List<CatalogueAudiobook> books) {
    this.artists = byId(artists, CatalogueArtist::id);
    this.albums = byId(albums, CatalogueAlbum::id);
    this.tracks =
        byId(albums.stream().flatMap(a -> a.tracks().stream()).toList(), CatalogueTrack::id);
    this.shows = byId(shows, CatalogueShow::id);
    this.episodes =
        byId(shows.stream().flatMap(s -> s.episodes().stream()).toList(), CatalogueEpisode::id);
    this.audiobooks = byId(books, CatalogueAudiobook::id);
    this.chapters =
        byId(books.stream().flatMap(b -> b.chapters().stream()).toList(), CatalogueChapter::id);
  }

  Optional<CatalogueArtist> artist(String id) {
    return Optional.ofNullable(artists.get(id));
  }

  Optional<CatalogueAlbum> album(String id) {
    return Optional.ofNullable(albums.get(id));
  }

  Optional<CatalogueTrack> track(String id) {
    return Optional.ofNullable(tracks.get(id));
  }

  Optional<CatalogueShow> show(String id) {
    return Optional.ofNullable(shows.get(id));
  }

  Optional<CatalogueEpisode> episode(String id) {
    return Optional.ofNullable(episodes.get(id));
  }

  Optional<CatalogueAudiobook> audiobook(String id) {
    return Optional.ofNullable(audiobooks.get(id));
  }

  Optional<CatalogueChapter> chapter(String id) {
    return Optional.ofNullable(chapters.get(id));
  }

  List<CatalogueArtist> artists() {
    return List.copyOf(artists.values());
  }

  List<CatalogueAlbum> albums() {
    return List.copyOf(albums.values());
  }

  List<CatalogueTrack> tracks() {
    return List.copyOf(tracks.values());
  }

  List<CatalogueShow> shows() {
    return List.copyOf(shows.values());
  }

  List<CatalogueEpisode> episodes() {
    return List.copyOf(episodes.values());
  }

  List<CatalogueAudiobook> audiobooks() {
    return List.copyOf(audiobooks.values());
  }

  CatalogueAlbum albumOf(CatalogueTrack track) {
    return albums.get(track.albumId());
  }

  /** The tracks that play for an artist's context, without duplicates of a name. */
  List<CatalogueTrack> tracksBy(CatalogueArtist artist) {
    Map<String, CatalogueTrack> once = new LinkedHashMap<>();
    tracks.values().stream()
        .filter(track -> track.artists().contains(artist))
        .forEach(track -> once.putIfAbsent(track.name(), track));
    return new ArrayList<>(once.values());
  }

  /** A track or episode by uri; a chapter has an episode uri. */
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
   * The uri of an item by its type and readable name: "Adele" for an artist, "Low Water" for a show
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

  private String label(CatalogueEpisode episode) {
    return shows.get(episode.showId()).name() + ": " + episode.name();
  }

  private String label(CatalogueChapter chapter) {
    return audiobooks.get(chapter.bookId()).name() + ": " + chapter.name();
  }

  private static String label(CatalogueAlbum album) {
    return album.artists().get(0).name() + ": " + album.name();
  }

  private static String label(CatalogueTrack track) {
    return track.artists().get(0).name() + ": " + track.name();
  }

  private static <T> T find(Map<String, T> all, String type, String name, Predicate<T> test) {
    return all.values().stream()
        .filter(test)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No " + type + " named " + name));
  }

  private static <T> Map<String, T> byId(List<T> items, Function<T, String> id) {
    Map<String, T> map = new LinkedHashMap<>();
    for (T item : items) {
      if (map.put(id.apply(item), item) != null) {
        throw new IllegalStateException("Duplicate id in the catalogue: " + item);
      }
    }
    return map;
  }
}
