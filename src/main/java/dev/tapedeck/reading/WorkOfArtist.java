package dev.tapedeck.reading;

import dev.tapedeck.language.Phrasing;
import java.util.Optional;

/** A title with its artist and its kind before it: Play{adele's album 25}. */
final class WorkOfArtist implements Rule {
  @Override
  public Reading apply(Reading heard) {
    Optional<NamedRequest> named =
        NamedRequest.of(heard)
            .filter(request -> request.isPlaying() && request != NamedRequest.PLAYLIST);
    return named
        .flatMap(request -> heard.slot(request.slot()))
        .filter(name -> named.get() == NamedRequest.ARTIST || heard.slot(Slots.ARTIST).isEmpty())
        .flatMap(heard.phrasing()::workOfArtist)
        .map(work -> read(heard, work))
        .orElse(heard);
  }

  private static Reading read(Reading heard, Phrasing.Work work) {
    NamedRequest request = NamedRequest.playing(work.kind());
    Reading read = heard.as(request, work.title());
    return read.equals(heard) ? heard : read.with(Slots.ARTIST, work.artist());
  }
}
