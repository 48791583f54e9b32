package dev.tapedeck.reading;

import dev.tapedeck.language.MusicKind;
import java.util.Map;

/**
 * A title without the word for its kind, with which it begins: PlaySong{remains the same}. The
 * whole title is kept beside the shorter one, because both exist: "the song about a girl".
 */
final class KindInTitle implements Rule {
  private static final Map<String, MusicKind> TITLES =
      Map.of("song", MusicKind.SONG, "album", MusicKind.ALBUM);

  @Override
  public Reading apply(Reading heard) {
    Reading reading = heard;
    for (Map.Entry<String, MusicKind> title : TITLES.entrySet()) {
      String slot = title.getKey();
      Reading before = reading;
      reading =
          before
              .slot(slot)
              .flatMap(name -> heard.phrasing().withKind(title.getValue(), name))
              .map(whole -> before.shortening(slot, whole))
              .orElse(before);
    }
    return reading;
  }
}
