package dev.tapedeck.reading;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A way to ask for music that Alexa took for the beginning of its name: Play{could you please play
 * hello, artist=adele}. A title may begin so ("Can I Play with Madness"), so the longer one is kept
 * beside the shorter.
 */
final class Opening implements Rule {
  @Override
  public Reading apply(Reading heard) {
    return Stream.concat(name(heard).stream(), Slots.THEMES.stream())
        .flatMap(slot -> heard.slot(slot).flatMap(said -> cut(heard, slot, said)).stream())
        .findFirst()
        .orElse(heard);
  }

  private static Optional<String> name(Reading heard) {
    return NamedRequest.of(heard)
        .filter(request -> request.isPlaying() || request.isShuffling())
        .map(NamedRequest::slot);
  }

  private static Optional<Reading> cut(Reading heard, String slot, String said) {
    return heard.phrasing().withoutOpening(said).map(name -> heard.shortened(slot, name));
  }
}
