package dev.tapedeck.reading;

import java.util.Optional;

/** A list that Spotify makes for each listener: Play{discover weekly}, PlayArtist{the dj}. */
final class SpotifysOwnList implements Rule {
  @Override
  public Reading apply(Reading heard) {
    Optional<NamedRequest> named =
        NamedRequest.of(heard)
            .filter(request -> request.isPlaying() && request != NamedRequest.SONG);
    return named
        .flatMap(request -> heard.slot(request.slot()))
        .filter(heard.language()::isSpotifysOwnPlaylist)
        .map(name -> heard.as(NamedRequest.PLAYLIST, name))
        .orElse(heard);
  }
}
