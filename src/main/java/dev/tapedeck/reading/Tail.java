package dev.tapedeck.reading;

import dev.tapedeck.language.Phrasing;
import java.util.Optional;
import java.util.Set;

/**
 * What was said after a name and does not belong to it: Play{hello please}, PlayPlaylist{gym on
 * shuffle}, artist=adele on spotify. A title may have these words all the same ("Pray for Me"), so
 * the longer one is kept beside the shorter.
 */
final class Tail implements Rule {
  /** Requests after which the volume can be set: they start music. */
  private static final Set<String> STARTING =
      Set.of(
          "PlayIntent",
          "PlaySongIntent",
          "PlayArtistIntent",
          "PlayAlbumIntent",
          "PlayPlaylistIntent",
          "ShuffleAlbumIntent",
          "ShuffleArtistIntent",
          "ShufflePlaylistIntent",
          "PlayGenreIntent",
          "PlayDecadeIntent",
          "PlayMoodIntent",
          "PlayPopularIntent",
          "PlayNewestIntent");

  @Override
  public Reading apply(Reading heard) {
    Reading reading = heard;
    for (String slot : heard.slots().keySet()) {
      if (Slots.TITLES.contains(slot)
          || Slots.NAMES.contains(slot)
          || Slots.THEMES.contains(slot)) {
        reading = withoutTail(reading, slot);
      }
    }
    return reading;
  }

  private static Reading withoutTail(Reading heard, String slot) {
    Optional<String> said = heard.slot(slot);
    Optional<Phrasing.Shortened> shortened = said.flatMap(heard.phrasing()::withoutTail);
    if (shortened.isEmpty()) {
      return heard;
    }
    String name = shortened.get().name();
    Reading noted =
        shortened.get().certain() ? heard.with(slot, name) : heard.shortened(slot, name);
    Reading at =
        shortened
            .get()
            .level()
            .filter(level -> STARTING.contains(heard.request()))
            .map(level -> noted.with(Slots.LEVEL, level))
            .orElse(noted);
    if (shortened.get().inOrder()) {
      return Order.usual(at);
    }
    return shortened.get().shuffled() ? Shuffling.of(at) : at;
  }
}
