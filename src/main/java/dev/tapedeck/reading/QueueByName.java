package dev.tapedeck.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The queue where a playlist or a title was expected: AddNamedToPlaylist{playlist=the queue},
 * Play{mamma mia after this one}, Enqueue{mamma mia next}.
 */
final class QueueByName implements Rule {
  private static final String QUEUE = "EnqueueIntent";
  private static final String MUSIC = "music";

  private static final Map<String, String> ADDING =
      Map.of("AddNamedToPlaylistIntent", MUSIC, "AddAlbumToPlaylistIntent", "album");

  @Override
  public Reading apply(Reading heard) {
    return toQueue(heard).or(() -> afterThis(heard)).orElse(heard);
  }

  private static Optional<Reading> toQueue(Reading heard) {
    return Optional.ofNullable(ADDING.get(heard.request()))
        .filter(slot -> heard.slot(Slots.PLAYLIST).filter(heard.phrasing()::isQueue).isPresent())
        .flatMap(slot -> heard.slot(slot).map(name -> queued(heard, slot, name)));
  }

  private static Optional<Reading> afterThis(Reading heard) {
    return NamedRequest.of(heard)
        .filter(named -> named == NamedRequest.PLAY || named == NamedRequest.QUEUE)
        .flatMap(named -> heard.slot(MUSIC))
        .flatMap(heard.phrasing()::beforeAfterThis)
        .map(name -> queued(heard, MUSIC, name));
  }

  private static Reading queued(Reading heard, String slot, String name) {
    Map<String, String> slots = new HashMap<>(Map.of(MUSIC, name));
    heard.slot(Slots.ARTIST).ifPresent(artist -> slots.put(Slots.ARTIST, artist));
    return heard.without(slot).without(Slots.PLAYLIST).as(QUEUE, slots);
  }
}
