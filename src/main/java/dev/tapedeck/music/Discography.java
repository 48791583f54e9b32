package dev.tapedeck.music;

import dev.tapedeck.language.Language;
import dev.tapedeck.match.Name;
import dev.tapedeck.spotify.Album;
import dev.tapedeck.spotify.CatalogueDetails;
import dev.tapedeck.spotify.CatalogueDetails.Group;
import dev.tapedeck.spotify.Page;
import dev.tapedeck.turn.Turn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The albums of an artist in the order of their release. */
public final class Discography {
  /** How many pages are read after the first: the last ones, with the oldest albums. */
  public static final int MAX_PAGES = 4;

  private Discography() {}

  /**
   * The albums, the oldest first, each once: of several editions the oldest. One request for up to
   * {@value CatalogueDetails#ALBUMS_LIMIT} albums, else up to {@value #MAX_PAGES} more, in
   * parallel. Singles and compilations are left out, and what can't be played.
   */
  public static List<Album> oldestFirst(Turn turn, Candidate artist) {
    Page<Album> newest = turn.spotify().details().albums(artist.uri(), Group.ALBUM, 0);
    List<Album> albums = new ArrayList<>();
    int total = newest.total() == null ? newest.items().size() : newest.total();
    int limit = CatalogueDetails.ALBUMS_LIMIT;
    int from = Math.max(limit, total - MAX_PAGES * limit);
    if (from == limit) {
      albums.addAll(newest.items());
    }
    albums.addAll(pages(turn, artist, from, total));
    Set<Name> titles = new HashSet<>();
    return albums.stream()
        .filter(album -> album.restriction().isEmpty() && album.releaseDate() != null)
        .sorted(Comparator.comparing(Album::releaseDate))
        .filter(album -> titles.add(title(turn.language(), album.name())))
        .toList();
  }

  /**
   * "Rumours" for "Rumours (Super Deluxe Edition)", but not "Weezer" for "Weezer (Green Album)".
   */
  private static Name title(Language language, String name) {
    return language.isCatalogueAddition(language.words(name))
        ? Name.undecorated(language, name)
        : Name.of(language, name);
  }

  private static List<Album> pages(Turn turn, Candidate artist, int from, int total) {
    if (from >= total) {
      return List.of();
    }
    return turn.inParallel(
        () -> turn.spotify().details().albums(artist.uri(), Group.ALBUM, from).items(),
        page -> {
          List<Album> older = pages(turn, artist, from + CatalogueDetails.ALBUMS_LIMIT, total);
          List<Album> all = new ArrayList<>(page.get());
          all.addAll(older);
          return all;
        });
  }
}
