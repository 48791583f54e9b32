package dev.tapedeck.reading;

import dev.tapedeck.language.MusicKind;
import dev.tapedeck.language.Phrasing;
import java.util.Map;
import java.util.Optional;

/**
 * A word for a kind at the edge of a name: PlayArtist{artist queen}, Play{the song hello},
 * Play{queen the band}, PlayPlaylist{gym playlist}. The kind decides what is played.
 */
final class KindWord implements Rule {
  @Override
  public Reading apply(Reading heard) {
    Reading reading = heard;
    for (Map.Entry<String, MusicKind> slot : Slots.KINDS.entrySet()) {
      reading = withoutOwnKind(reading, slot.getKey(), slot.getValue());
    }
    return NamedRequest.of(reading).isPresent()
        ? ofKind(reading, NamedRequest.of(reading).get())
        : reading;
  }

  /** Song{the song hello}, artist=the singer adele, song=called hello. */
  private static Reading withoutOwnKind(Reading heard, String slot, MusicKind kind) {
    Optional<String> said = heard.slot(slot);
    return said.flatMap(heard.phrasing()::kindAtEdge)
        .filter(found -> found.kind() == kind)
        .map(Phrasing.NamedKind::name)
        .or(() -> said.flatMap(heard.phrasing()::called))
        .map(name -> heard.with(slot, name))
        .orElse(heard);
  }

  /** The request for the kind that was said. */
  private static Reading ofKind(Reading heard, NamedRequest request) {
    return heard
        .slot(request.slot())
        .flatMap(heard.phrasing()::kindAtEdge)
        .map(found -> ofKind(heard, request, found))
        .orElse(heard);
  }

  private static Reading ofKind(Reading heard, NamedRequest request, Phrasing.NamedKind found) {
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
}
