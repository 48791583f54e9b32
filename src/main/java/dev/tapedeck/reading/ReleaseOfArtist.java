package dev.tapedeck.reading;

import dev.tapedeck.language.Phrasing.Release;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A release that was not asked for by name: Play{anything new, artist=adele}, PlayAlbum{second,
 * artist=weezer}, PlayAlbumBy{abba's first}.
 */
final class ReleaseOfArtist implements Rule {
  private static final String ALBUM_BY = "PlayAlbumByIntent";

  @Override
  public Reading apply(Reading heard) {
    Optional<String> slot = slot(heard);
    Optional<String> said = slot.flatMap(heard::slot);
    if (said.isEmpty()) {
      return heard;
    }
    boolean isAlbum = slot.get().equals("album") || heard.request().equals(ALBUM_BY);
    return numbered(heard, said.get(), isAlbum).or(() -> newest(heard, said.get())).orElse(heard);
  }

  /** The slot in which it may be said. */
  private static Optional<String> slot(Reading heard) {
    return heard.request().equals(ALBUM_BY)
        ? Optional.of(Slots.ARTIST)
        : NamedRequest.of(heard)
            .filter(named -> named.isPlaying() && named != NamedRequest.PLAYLIST)
            .map(NamedRequest::slot);
  }

  private static Optional<Reading> numbered(Reading heard, String said, boolean isAlbum) {
    return heard
        .phrasing()
        .numberedAlbum(said, isAlbum)
        .flatMap(album -> read(heard, "PlayAlbumNumberIntent", album, "ordinal"));
  }

  private static Optional<Reading> newest(Reading heard, String said) {
    return heard
        .phrasing()
        .newest(said)
        .flatMap(release -> read(heard, "PlayNewestIntent", release, "kind"));
  }

  /** Empty if no artist was said: it is a title. */
  private static Optional<Reading> read(
      Reading heard, String request, Release release, String whichSlot) {
    boolean ofArtistSlot = slot(heard).filter(Slots.ARTIST::equals).isPresent();
    Optional<String> artist =
        Optional.of(release.artist())
            .filter(name -> !name.isBlank())
            .or(() -> ofArtistSlot ? Optional.empty() : heard.slot(Slots.ARTIST));
    if (artist.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> slots = new HashMap<>(Map.of(Slots.ARTIST, artist.get()));
    if (!release.which().isBlank()) {
      slots.put(whichSlot, release.which());
    }
    Reading bare = slot(heard).map(heard::without).orElse(heard);
    return Optional.of(bare.as(request, slots)).filter(read -> !read.equals(bare));
  }
}
