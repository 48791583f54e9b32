package dev.tapedeck.reading;

import java.util.Optional;

/**
 * An excluded artist in the title or in the slot for the artist: Play{hello but not the one by
 * adele}, Play{hello, artist=anyone but adele}, Play{hello but not, artist=adele}.
 *
 * <p>Where the words may be a title too ("ready or not by the fugees"), the search decides.
 */
final class Exclusion implements Rule {
  @Override
  public Reading apply(Reading heard) {
    Optional<NamedRequest> named =
        NamedRequest.of(heard).filter(request -> request.details().contains(Slots.OTHER));
    Optional<String> title = named.flatMap(request -> heard.slot(request.slot()));
    if (title.isEmpty() || heard.slot(Slots.OTHER).isPresent()) {
      return heard;
    }
    String slot = named.get().slot();
    return inTitle(heard, slot, title.get())
        .or(() -> inArtist(heard))
        .or(() -> betweenSlots(heard, slot, title.get()))
        .orElse(heard);
  }

  private static Optional<Reading> inTitle(Reading heard, String slot, String title) {
    return heard
        .phrasing()
        .exclusion(title)
        .map(split -> heard.with(slot, split.name()).with(Slots.OTHER, split.other()));
  }

  private static Optional<Reading> inArtist(Reading heard) {
    return heard
        .slot(Slots.ARTIST)
        .flatMap(heard.phrasing()::onlyExclusion)
        .map(other -> heard.without(Slots.ARTIST).with(Slots.OTHER, other));
  }

  private static Optional<Reading> betweenSlots(Reading heard, String slot, String title) {
    Optional<String> artist = heard.slot(Slots.ARTIST);
    return heard
        .phrasing()
        .beforeExclusion(title)
        .filter(name -> artist.isPresent())
        .map(name -> heard.with(slot, name).without(Slots.ARTIST).with(Slots.OTHER, artist.get()));
  }
}
