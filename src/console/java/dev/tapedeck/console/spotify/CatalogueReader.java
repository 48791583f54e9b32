package dev.tapedeck.console.spotify;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the catalogue from its two resource files. */
final class CatalogueReader {
  private final Map<String, CatalogueArtist> artists = new LinkedHashMap<>();
  private final List<CatalogueAlbum> albums = new ArrayList<>();

  Catalogue read() {
    JsonNode music = JsonNodes.resource("catalogue.json").path("artists");
    for (JsonNode artist : music) {
      String name = artist.path("name").asText();
      List<String> genres = JsonNodes.strings(artist.path("genres"));
      artists.put(name, new CatalogueArtist(Ids.of("artist", name), name, genres));
    }
    for (JsonNode artist : music) {
      artist
          .path("albums")
          .forEach(album -> albums.add(album(artist.path("name").asText(), album)));
    }
    JsonNode spoken = JsonNodes.resource("spoken.json");
    List<CatalogueShow> shows = new ArrayList<>();
    spoken.path("shows").forEach(show -> shows.add(show(show)));
    List<CatalogueAudiobook> books = new ArrayList<>();
    spoken.path("audiobooks").forEach(book -> books.add(book(book)));
    return new Catalogue(List.copyOf(artists.values()), albums, shows, books);
  }

  /** "4:19" in milliseconds. */
  static long millis(String length) {
    String[] parts = length.split(":");
    return (Long.parseLong(parts[0]) * 60 + Long.parseLong(parts[1])) * 1000;
  }

  private CatalogueAlbum album(String by, JsonNode album) {
    String name = album.path("name").asText();
    String id = Ids.of("album", by + "/" + name);
    List<CatalogueArtist> of = credited(List.of(by), JsonNodes.strings(album.path("with")));
    List<CatalogueTrack> tracks = new ArrayList<>();
    for (JsonNode track : album.path("tracks")) {
      tracks.add(track(track, id, by + "/" + name, List.of(by), tracks.size() + 1));
    }
    return new CatalogueAlbum(
        id, name, album.path("type").asText(), of, album.path("released").asText(), tracks);
  }

  private CatalogueTrack track(
      JsonNode track, String albumId, String album, List<String> by, int number) {
    String[] nameAndLength = nameAndLength(track);
    String name = nameAndLength[0];
    List<String> first = track.has("by") ? JsonNodes.strings(track.path("by")) : by;
    return new CatalogueTrack(
        Ids.of("track", album + "/" + name),
        name,
        credited(first, JsonNodes.strings(track.path("with"))),
        albumId,
        number,
        millis(nameAndLength[1]),
        track.path("explicit").asBoolean(),
        track.path("playable").asBoolean(true));
  }

  private List<CatalogueArtist> credited(List<String> first, List<String> with) {
    return Stream.concat(first.stream(), with.stream()).map(this::artist).toList();
  }

  private CatalogueArtist artist(String name) {
    return artists.computeIfAbsent(
        name, n -> new CatalogueArtist(Ids.of("artist", n), n, List.of()));
  }

  private static String[] nameAndLength(JsonNode node) {
    if (node.isObject()) {
      return new String[] {node.path("name").asText(), node.path("length").asText()};
    }
    int space = node.asText().lastIndexOf(' ');
    return new String[] {node.asText().substring(0, space), node.asText().substring(space + 1)};
  }

  private static CatalogueShow show(JsonNode show) {
    String name = show.path("name").asText();
    String id = Ids.of("show", name);
    List<CatalogueEpisode> episodes = new ArrayList<>();
    for (JsonNode episode : show.path("episodes")) {
      episodes.add(
          episode(
              id,
              episode.path("name").asText(),
              episode.path("description").asText(),
              episode.path("released").asText(),
              episode.path("length").asText()));
    }
    if (show.has("numbered")) {
      episodes.addAll(numbered(id, show.path("numbered")));
      if (show.path("newestFirst").asBoolean()) {
        Collections.reverse(episodes);
      }
    }
    return new CatalogueShow(
        id, name, show.path("publisher").asText(), show.path("description").asText(), episodes);
  }

  private static List<CatalogueEpisode> numbered(String showId, JsonNode row) {
    LocalDate from = LocalDate.parse(row.path("from").asText());
    List<CatalogueEpisode> episodes = new ArrayList<>();
    for (int i = 1; i <= row.path("count").asInt(); i++) {
      String name = String.format(row.path("name").asText(), i);
      LocalDate released = from.plusDays((long) (i - 1) * row.path("everyDays").asInt());
      episodes.add(episode(showId, name, name, released.toString(), row.path("length").asText()));
    }
    return episodes;
  }

  private static CatalogueEpisode episode(
      String showId, String name, String description, String released, String length) {
    String id = Ids.of("episode", showId + "/" + name);
    return new CatalogueEpisode(id, name, showId, description, released, millis(length));
  }

  private static CatalogueAudiobook book(JsonNode book) {
    String name = book.path("name").asText();
    String id = Ids.of("audiobook", name);
    List<CatalogueChapter> chapters = new ArrayList<>();
    for (JsonNode chapter : book.path("chapters")) {
      String[] nameAndLength = nameAndLength(chapter);
      String chapterId = Ids.of("chapter", name + "/" + nameAndLength[0]);
      chapters.add(
          new CatalogueChapter(
              chapterId, nameAndLength[0], id, chapters.size(), millis(nameAndLength[1])));
    }
    return new CatalogueAudiobook(
        id,
        name,
        JsonNodes.strings(book.path("authors")),
        JsonNodes.strings(book.path("narrators")),
        book.path("edition").asText(),
        book.path("description").asText(),
        chapters);
  }
}
