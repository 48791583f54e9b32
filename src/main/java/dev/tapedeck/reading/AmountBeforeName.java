package dev.tapedeck.reading;

import java.util.Optional;

/**
 * An amount before a name: Play{some abba}, ShuffleArtist{a bit of queen}. A title may begin like
 * this ("Some Nights"), so the longer one is kept beside the shorter.
 */
final class AmountBeforeName implements Rule {
  @Override
  public Reading apply(Reading heard) {
    Optional<NamedRequest> named =
        NamedRequest.of(heard).filter(request -> request.isPlaying() || request.isShuffling());
    return named
        .map(NamedRequest::slot)
        .flatMap(slot -> heard.slot(slot).flatMap(said -> cut(heard, slot, said)))
        .orElse(heard);
  }

  private static Optional<Reading> cut(Reading heard, String slot, String said) {
    if (heard.phrasing().isAnything(said)) {
      return Optional.empty();
    }
    return heard.phrasing().withoutAmount(said).map(name -> heard.shortened(slot, name));
  }
}
