package dev.tapedeck.reading;

import dev.tapedeck.language.Split;
import java.util.Optional;

/**
 * A place after a name, or the direction to it: PlayGenre{jazz downstairs}, Play{my gym playlist
 * upstairs}, Play{abba out, speaker=the patio}. A title may end so ("Baby, It's Cold Outside"):
 * whether a place belongs to it is left to the search.
 */
final class PlaceAfterName implements Rule {
  @Override
  public Reading apply(Reading heard) {
    if (!heard.request().startsWith("Play") && !heard.request().startsWith("Shuffle")) {
      return heard;
    }
    return heard.slot(Slots.SPEAKER).isPresent() ? withoutDirection(heard) : withPlace(heard);
  }

  private static Reading withPlace(Reading heard) {
    for (String slot : heard.slots().keySet()) {
      Optional<Reading> cut =
          heard
              .slot(slot)
              .flatMap(heard.phrasing()::placeAtEnd)
              .map(split -> placed(heard, slot, split))
              .filter(placed -> !mayBeTitle(placed, slot));
      if (cut.isPresent()) {
        return cut.get();
      }
    }
    return heard;
  }

  private static Reading placed(Reading heard, String slot, Split split) {
    return heard.with(slot, split.name()).with(Slots.SPEAKER, split.other());
  }

  /** Whether the name without the place is a title or an artist, not a list or a genre. */
  private static boolean mayBeTitle(Reading placed, String slot) {
    boolean isAny = Slots.TITLES.contains(slot) || slot.equals(Slots.ARTIST);
    return isAny && RereadRequests.read(placed).request().equals(placed.request());
  }

  private static Reading withoutDirection(Reading heard) {
    String slot = NamedRequest.PLAY.slot();
    Optional<String> title = heard.slot(slot);
    return title
        .filter(said -> heard.request().equals(NamedRequest.PLAY.request()))
        .flatMap(heard.phrasing()::withoutDirection)
        .map(name -> heard.shortened(slot, name))
        .orElse(heard);
  }
}
