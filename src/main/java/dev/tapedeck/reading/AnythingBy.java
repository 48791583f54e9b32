package dev.tapedeck.reading;

import java.util.Optional;

/**
 * Any music of an artist: Play{something by adele}, PlayArtist{songs by adele}, Play{a song by}.
 */
final class AnythingBy implements Rule {
  @Override
  public Reading apply(Reading heard) {
    Optional<NamedRequest> named = NamedRequest.of(heard).filter(NamedRequest::isPlaying);
    Optional<String> said = named.flatMap(request -> heard.slot(request.slot()));
    return said.flatMap(heard.phrasing()::anythingBy)
        .map(artist -> heard.as(NamedRequest.ARTIST, artist))
        .orElse(heard);
  }
}
