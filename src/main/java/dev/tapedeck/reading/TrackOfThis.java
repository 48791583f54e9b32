package dev.tapedeck.reading;

import java.util.Map;

/**
 * A song of the album that is playing: PlayTrackNumber{album=this album, number=1},
 * PlayNewest{artist=this record, kind=track} of "the last track of this record".
 */
final class TrackOfThis implements Rule {
  private static final String NUMBERED = "PlayTrackNumberIntent";

  @Override
  public Reading apply(Reading heard) {
    if (heard.request().equals(NUMBERED)) {
      return heard.slot("album").filter(heard.phrasing()::isThis).isPresent()
          ? heard.without("album")
          : heard;
    }
    boolean last =
        heard.request().equals("PlayNewestIntent")
            && heard.slot("kind").flatMap(heard.language()::kind).isPresent()
            && heard.slot(Slots.ARTIST).filter(heard.phrasing()::isThis).isPresent();
    return last
        ? heard.without(Slots.ARTIST).without("kind").as(NUMBERED, Map.of("place", "last"))
        : heard;
  }
}
