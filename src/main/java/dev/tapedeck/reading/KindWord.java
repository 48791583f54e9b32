package dev.tapedeck.reading;

import dev.tapedeck.language.MusicKind;
import dev.tapedeck.language.Phrasing;
import java.util.Optional;

/**
 * A word for a kind at the edge of a name: PlayArtist{artist queen}, Play{the song hello},
 * Play{queen the band}, PlayPlaylist{gym playlist}. The kind decides what is played.
 */
final class KindWord implements Rule {
  @Override
  public Reading apply(Reading heard) {
    Reading reading = artist(heard);
    Optional<NamedRequest> named = NamedRequest.of(reading);
    Optional<String> said = named.flatMap(request -> reading.slot(request.slot()));
    return said.flatMap(reading.phrasing()::kindAtEdge)
        .map(found -> named(reading, named.get(), found))
        .or(() -> said.flatMap(name -> called(reading, named.get(), name)))
        .orElse(reading);
  }

  /** PlaySong{called hello}; a title may begin so. */
  private static Optional<Reading> called(Reading heard, NamedRequest request, String said) {
    return heard
        .phrasing()
        .called(said)
        .filter(name -> request != NamedRequest.PLAY)
        .map(name -> heard.with(request.slot(), name));
  }

  private static Reading named(Reading heard, NamedRequest request, Phrasing.NamedKind found) {
    if (request.isFor(found.kind())) {
      return heard.with(request.slot(), found.name());
    }
    NamedRequest playing = NamedRequest.playing(found.kind());
    if (request.isPlaying()) {
      return heard.as(playing, found.name());
    }
    return request.isShuffling() && playing.shuffled() != playing
        ? heard.as(playing.shuffled(), found.name())
        : heard;
  }

  /** Play{hello, artist=the singer adele}. */
  private static Reading artist(Reading heard) {
    return heard
        .slot(Slots.ARTIST)
        .flatMap(heard.phrasing()::kindAtEdge)
        .filter(found -> found.kind() == MusicKind.ARTIST)
        .map(found -> heard.with(Slots.ARTIST, found.name()))
        .orElse(heard);
  }
}
