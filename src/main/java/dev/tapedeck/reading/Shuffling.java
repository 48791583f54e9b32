package dev.tapedeck.reading;

import dev.tapedeck.language.MusicKind;
import java.util.Optional;

/** The same music in random order. */
final class Shuffling {
  private Shuffling() {}

  /**
   * The reading as the request that shuffles a playlist, an album or Liked Songs. If the kind of
   * music is unknown, the same request, which notes that it is to be shuffled.
   */
  static Reading of(Reading reading) {
    if (reading.request().equals("PlayLikedIntent")) {
      return reading.as("ShuffleLikedIntent");
    }
    Optional<NamedRequest> named = NamedRequest.of(reading);
    Optional<String> name = named.flatMap(request -> reading.slot(request.slot()));
    if (name.isEmpty()) {
      return reading;
    }
    NamedRequest shuffled = named.get().shuffled();
    return shuffled == named.get()
        ? of(reading, name.get()).orElseGet(() -> ofAnyKind(reading, named.get()))
        : reading.as(shuffled, name.get());
  }

  /** The search finds out what has this name. */
  private static Reading ofAnyKind(Reading reading, NamedRequest named) {
    return named == NamedRequest.PLAY || named == NamedRequest.SONG
        ? reading.with(Slots.SHUFFLED, "on")
        : reading;
  }

  /** As the request that shuffles what has this name; empty if the name does not say the kind. */
  static Optional<Reading> of(Reading reading, String name) {
    if (reading.language().isLikedSongs(name) || reading.language().isFavorites(name)) {
      return Optional.of(reading.as(NamedRequest.SHUFFLED_PLAYLIST, name));
    }
    return reading
        .phrasing()
        .kindAtEdge(name)
        .filter(named -> named.kind() == MusicKind.PLAYLIST || named.kind() == MusicKind.ALBUM)
        .map(named -> reading.as(NamedRequest.playing(named.kind()).shuffled(), named.name()));
  }
}
