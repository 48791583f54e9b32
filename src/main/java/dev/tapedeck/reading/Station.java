package dev.tapedeck.reading;

import java.util.Map;
import java.util.Optional;

/** A radio station where a name was expected: Play{radio one}, Play{a station like abba}. */
final class Station implements Rule {
  private static final String RADIO = "RadioIntent";

  @Override
  public Reading apply(Reading heard) {
    Optional<String> said =
        NamedRequest.of(heard)
            .filter(named -> named == NamedRequest.PLAY || named == NamedRequest.ARTIST)
            .flatMap(named -> heard.slot(named.slot()));
    return said.flatMap(heard.phrasing()::stationLike)
        .map(like -> heard.as(RADIO, Map.of(Slots.ARTIST, like)))
        .or(
            () ->
                said.filter(heard.phrasing()::isBroadcast)
                    .map(name -> heard.as(RADIO, Map.of("music", name))))
        .orElse(heard);
  }
}
