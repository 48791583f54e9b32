package dev.tapedeck.music;

import dev.tapedeck.match.Likeness;
import dev.tapedeck.match.SpokenName;
import dev.tapedeck.spotify.Album;
import dev.tapedeck.spotify.Artist;
import dev.tapedeck.spotify.Kind;
import dev.tapedeck.spotify.SearchResult;
import dev.tapedeck.turn.Turn;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the album that the slots "album" and "artist" name, of which one may be empty. */
public final class NamedAlbum {
  private static final List<Kind> ALBUM = List.of(Kind.ALBUM);

  private NamedAlbum() {}

  /**
   * The album of that title; else, if only one name was said, the first one by the artist of that
   * name, since "the lemonade album" and "the adele album" are said alike. An album before a
   * single. One request, with both names at most three.
   */
  public static Candidates find(Turn turn) {
    Optional<String> album = turn.slot("album");
    Optional<String> artist = turn.slot("artist");
    if (album.isPresent() && artist.isPresent()) {
      Wish wish = Wish.by(turn, album.get(), artist).ofKind(Kind.ALBUM);
      return StartMusic.find(turn, wish, ALBUM);
    }
    String said = album.or(() -> artist).orElseThrow();
    Wish wish = Wish.of(turn.language(), said).ofKind(Kind.ALBUM);
    SearchResult found = turn.spotify().search(wish.query(), ALBUM);
    Candidates byTitle = Ranking.candidates(turn, wish, wish.query(), found);
    Optional<Candidate> byArtist = by(turn, said, found.albums());
    boolean isTitle = album.isPresent() && !byTitle.isNone() && wish.isClearly(byTitle.chosen());
    return isTitle || byArtist.isEmpty() ? byTitle : Candidates.only(turn, byArtist.get());
  }

  private static Optional<Candidate> by(Turn turn, String said, List<Album> albums) {
    SpokenName name = new SpokenName(turn.language(), said);
    return albums.stream()
        .filter(album -> album.restriction().isEmpty())
        .filter(
            album ->
                album.artists().stream()
                    .map(Artist::name)
                    .anyMatch(artist -> name.likeness(artist) >= Likeness.CLEAR))
        .min(Comparator.comparing(album -> !"album".equals(album.albumType())))
        .map(Candidate::of);
  }
}
