package dev.tapedeck.reading;

import java.util.Map;
import java.util.Optional;

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
    Optional<String> said = heard.slot(NamedRequest.PLAY.slot());
    return said.flatMap(heard.phrasing()::movedTo)
        .map(place -> heard.as("MoveIntent", Map.of(Slots.SPEAKER, place)))
        .or(() -> said.flatMap(title -> movedOut(heard, title)))
        .orElse(heard);
  }

  /** Play{it out, speaker=the patio}. */
  private static Optional<Reading> movedOut(Reading heard, String said) {
    return heard
        .slot(Slots.SPEAKER)
        .flatMap(speaker -> heard.phrasing().withoutDirection(said))
        .filter(heard.phrasing()::isThis)
        .map(what -> heard.as("MoveIntent"));
  }
}
