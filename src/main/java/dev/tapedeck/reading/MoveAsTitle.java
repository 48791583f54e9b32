package dev.tapedeck.reading;

import java.util.Map;

/**
 * A place for the music where a title was expected: Play{it to the kitchen}, Play{it upstairs},
 * Play{this in the bedroom}.
 */
final class MoveAsTitle implements Rule {
  @Override
  public Reading apply(Reading heard) {
    if (!heard.request().equals(NamedRequest.PLAY.request())) {
      return heard;
    }
    return heard
        .slot(NamedRequest.PLAY.slot())
        .flatMap(heard.phrasing()::movedTo)
        .map(place -> heard.as("MoveIntent", Map.of(Slots.SPEAKER, place)))
        .orElse(heard);
  }
}
