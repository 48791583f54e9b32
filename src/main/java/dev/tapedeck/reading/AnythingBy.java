package dev.tapedeck.reading;

import java.util.Map;
import java.util.Optional;

/**
 * Any music of an artist: Play{something by adele}, PlayArtist{songs by adele}, Play{a song by},
 * PlayAlbum{an album by adele}.
 */
final class AnythingBy implements Rule {
  @Override
  public Reading apply(Reading heard) {
    Optional<NamedRequest> named = NamedRequest.of(heard).filter(NamedRequest::isPlaying);
    Optional<String> said = named.flatMap(request -> heard.slot(request.slot()));
    return said.flatMap(heard.phrasing()::anythingBy)
        .map(artist -> heard.as(NamedRequest.ARTIST, artist))
        .or(() -> said.flatMap(heard.phrasing()::anyAlbumBy).map(artist -> album(heard, artist)))
        .orElse(heard);
  }

  private static Reading album(Reading heard, String artist) {
    return heard.as("PlayAlbumByIntent", Map.of(Slots.ARTIST, artist));
  }
}
