package dev.tapedeck.reading;

import dev.tapedeck.language.Language;
import java.util.Optional;

/**
 * Liked Songs under one of their names: PlaySong{my liked songs}, AddToPlaylist{liked songs}.
 * "Favorites" may be the listener's own playlist, which the commands for playlists find out.
 */
final class LikedSongsByName implements Rule {
  @Override
  public Reading apply(Reading heard) {
    Optional<NamedRequest> named = NamedRequest.of(heard);
    Optional<String> said = named.flatMap(request -> heard.slot(request.slot()));
    return said.map(name -> read(heard, named.get(), name)).orElse(heard);
  }

  private static Reading read(Reading heard, NamedRequest named, String said) {
    Language language = heard.language();
    String name = named == NamedRequest.ARTIST ? language.songsOf(said) : said;
    if (language.isLikedSongs(said) || language.isLikedSongs(name)) {
      return request(named).map(heard::as).orElse(heard);
    }
    boolean favorites = language.isFavorites(said) || language.isFavorites(name);
    // One word may be the title that was asked for: "the song liked".
    boolean title = named.isTitle() && language.words(said).size() < 2;
    return favorites && !title && named.isPlaying() && named != NamedRequest.PLAY
        ? heard.as(NamedRequest.PLAYLIST, name)
        : heard;
  }

  /** The request for Liked Songs that corresponds to one for a name. */
  private static Optional<String> request(NamedRequest named) {
    return switch (named) {
      case PLAY, SONG, ALBUM, ARTIST, PLAYLIST -> Optional.of("PlayLikedIntent");
      case SHUFFLED_ALBUM, SHUFFLED_PLAYLIST -> Optional.of("ShuffleLikedIntent");
      case ADD -> Optional.of("SaveIntent");
      case ADD_LAST -> Optional.of("SaveLastIntent");
      case REMOVE -> Optional.of("UnsaveIntent");
      default -> Optional.empty();
    };
  }
}
