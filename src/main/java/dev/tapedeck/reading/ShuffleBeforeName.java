package dev.tapedeck.reading;

import java.util.Optional;

/**
 * The order to shuffle in front of a playlist, an album or Liked Songs: Play{shuffle my gym
 * playlist}. Other names stay as they are, because titles begin with the word too.
 */
final class ShuffleBeforeName implements Rule {
  @Override
  public Reading apply(Reading heard) {
    return Optional.of(heard)
        .filter(reading -> NamedRequest.of(reading).filter(NamedRequest.PLAY::equals).isPresent())
        .flatMap(reading -> reading.slot(NamedRequest.PLAY.slot()))
        .flatMap(heard.phrasing()::afterShuffle)
        .flatMap(name -> Shuffling.of(heard, name))
        .orElse(heard);
  }
}
