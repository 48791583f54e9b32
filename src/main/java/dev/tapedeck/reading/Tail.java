package dev.tapedeck.reading;

import dev.tapedeck.language.Phrasing;
import java.util.List;
import java.util.Optional;

/**
 * What was said after a name and does not belong to it: Play{hello please}, PlayPlaylist{gym on
 * shuffle}, artist=adele on spotify. A title may have these words all the same ("Pray for Me"), so
 * the longer one is kept beside the shorter.
 */
final class Tail implements Rule {
  private static final List<String> NAMES = List.of(Slots.ARTIST, Slots.OTHER, Slots.SPEAKER);

  @Override
  public Reading apply(Reading heard) {
    Reading reading = heard;
    for (String slot : NAMES) {
      reading = withoutTail(reading, slot, false);
    }
    Optional<NamedRequest> named = NamedRequest.of(reading);
    return named.isPresent()
        ? withoutTail(reading, named.get().slot(), named.get().isTitle())
        : reading;
  }

  private static Reading withoutTail(Reading heard, String slot, boolean title) {
    Optional<String> said = heard.slot(slot);
    Optional<Phrasing.Shortened> shortened = said.flatMap(heard.phrasing()::withoutTail);
    if (shortened.isEmpty()) {
      return heard;
    }
    Reading cut = heard.with(slot, shortened.get().name());
    Reading noted = title && !shortened.get().certain() ? cut.shortening(slot, said.get()) : cut;
    return shortened.get().shuffled() ? Shuffling.of(noted) : noted;
  }
}
