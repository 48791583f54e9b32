package dev.tapedeck.reading;

import dev.tapedeck.language.Language;
import dev.tapedeck.language.Phrasing.Versioned;
import java.util.Optional;
import java.util.Set;

/**
 * A version in the slot for a title or an artist: Play{starman the live one}, Play{the remix of
 * hello}, Play{hello, artist=adele the acoustic version}. If it is no version, it is the artist who
 * plays it: PlaySong{hurt, version=johnny cash}.
 */
final class VersionBesideTitle implements Rule {
  private static final Set<NamedRequest> WITH_VERSION =
      Set.of(NamedRequest.PLAY, NamedRequest.SONG);

  @Override
  public Reading apply(Reading heard) {
    Optional<NamedRequest> named = NamedRequest.of(heard).filter(WITH_VERSION::contains);
    if (named.isEmpty()) {
      return heard;
    }
    return artistAsVersion(inSlot(inSlot(heard, named.get().slot()), Slots.ARTIST));
  }

  private static Reading inSlot(Reading heard, String slot) {
    if (heard.slot(Slots.VERSION).isPresent()) {
      return heard;
    }
    return heard
        .slot(slot)
        .flatMap(heard.phrasing()::versioned)
        .filter(found -> isVersion(heard.language(), found) || canBeArtist(heard, slot))
        .map(found -> versioned(heard, slot, found))
        .orElse(heard);
  }

  /** A recording that has versions is a song. */
  private static Reading versioned(Reading heard, String slot, Versioned found) {
    Reading titled = heard.with(slot, found.title());
    String title = titled.slot(NamedRequest.of(titled).orElseThrow().slot()).orElse("");
    return titled.as(NamedRequest.SONG, title).with(Slots.VERSION, found.version());
  }

  /** "My foolish heart the bill evans version". */
  private static boolean canBeArtist(Reading heard, String slot) {
    return !slot.equals(Slots.ARTIST) && heard.slot(Slots.ARTIST).isEmpty();
  }

  private static boolean isVersion(Language language, Versioned found) {
    return isVersion(language, found.version());
  }

  private static boolean isVersion(Language language, String said) {
    return language.isUsualVersion(said)
        || language.isVersionName(said)
        || !language.versions(language.words(said)).isEmpty();
  }

  /** The usual version is played if none was said. */
  private static Reading artistAsVersion(Reading heard) {
    if (heard.slot(Slots.VERSION).filter(heard.language()::isUsualVersion).isPresent()) {
      return heard.without(Slots.VERSION);
    }
    return heard
        .slot(Slots.VERSION)
        .filter(said -> heard.slot(Slots.ARTIST).isEmpty())
        .filter(said -> !isVersion(heard.language(), said))
        .map(artist -> heard.without(Slots.VERSION).with(Slots.ARTIST, artist))
        .orElse(heard);
  }
}
