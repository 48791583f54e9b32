package dev.tapedeck.reading;

import dev.tapedeck.language.MusicKind;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Music that was asked for as a whole or in its usual order, where these words were taken for a
 * name: Play{abbey road, speaker=order}, Play{rumours, artist=start to finish}, Play{the whole of
 * rumours}.
 */
final class Order implements Rule {
  @Override
  public Reading apply(Reading heard) {
    return whole(inOrder(heard));
  }

  /** The same request, noting that shuffle must be off if that makes a difference to it. */
  static Reading usual(Reading reading) {
    return NamedRequest.of(reading)
        .filter(named -> named.isPlaying() && named.details().contains(Slots.SHUFFLED))
        .map(named -> reading.with(Slots.SHUFFLED, Slots.OFF))
        .orElse(reading);
  }

  private static Reading inOrder(Reading heard) {
    if (NamedRequest.of(heard).filter(NamedRequest::isPlaying).isEmpty()) {
      return heard;
    }
    return Stream.of(Slots.SPEAKER, Slots.ARTIST)
        .filter(slot -> !NamedRequest.of(heard).orElseThrow().slot().equals(slot))
        .filter(slot -> heard.slot(slot).filter(heard.phrasing()::isOrder).isPresent())
        .findFirst()
        .map(slot -> usual(heard.without(slot)))
        .orElse(heard);
  }

  /** Only an album or a playlist is said to be whole. */
  private static Reading whole(Reading heard) {
    Optional<NamedRequest> named = NamedRequest.of(heard).filter(NamedRequest::isPlaying);
    return named
        .flatMap(request -> heard.slot(request.slot()))
        .filter(said -> heard.phrasing().commandAsTitle(said).isEmpty())
        .flatMap(heard.phrasing()::afterWhole)
        .map(name -> usual(ofKind(heard, name)))
        .orElse(heard);
  }

  private static Reading ofKind(Reading heard, String name) {
    return heard
        .phrasing()
        .kindAtEdge(name)
        .filter(found -> found.kind() == MusicKind.PLAYLIST)
        .map(found -> heard.as(NamedRequest.PLAYLIST, found.name()))
        .orElseGet(() -> heard.as(NamedRequest.ALBUM, name));
  }
}
