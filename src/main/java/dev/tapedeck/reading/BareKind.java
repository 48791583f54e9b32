package dev.tapedeck.reading;

import dev.tapedeck.language.MusicKind;
import dev.tapedeck.language.PlayerCommand;
import java.util.Optional;

/**
 * A kind without a name: Play{a playlist}, PlayAlbum{an album}, AddToPlaylist{my playlist}. The
 * command then asks for the name. "A song" is any song.
 */
final class BareKind implements Rule {
  @Override
  public Reading apply(Reading heard) {
    Reading reading = withoutPlaylist(heard);
    return NamedRequest.of(reading).map(named -> read(reading, named)).orElse(reading);
  }

  /** AddToPlaylist{my playlist}, PlayPlaylist{one of my}. */
  private static Reading withoutPlaylist(Reading heard) {
    Optional<String> said = heard.slot(Slots.PLAYLIST);
    boolean unnamed =
        said.filter(heard.phrasing()::isNoName).isPresent()
            || said.flatMap(heard.phrasing()::bareKind)
                .filter(MusicKind.PLAYLIST::equals)
                .isPresent();
    return unnamed ? heard.without(Slots.PLAYLIST) : withoutPurpose(heard);
  }

  /** PlayPlaylist{for the gym}. */
  private static Reading withoutPurpose(Reading heard) {
    return heard
        .slot(Slots.PLAYLIST)
        .filter(said -> heard.request().equals(NamedRequest.PLAYLIST.request()))
        .flatMap(heard.language().playlistPhrasing()::purpose)
        .map(name -> heard.with(Slots.PLAYLIST, name))
        .orElse(heard);
  }

  private static Reading read(Reading heard, NamedRequest named) {
    Optional<MusicKind> kind = heard.slot(named.slot()).flatMap(heard.phrasing()::bareKind);
    if (kind.isEmpty()) {
      return heard;
    }
    if (named.isFor(kind.get()) && kind.get() != MusicKind.SONG) {
      return heard.without(named.slot());
    }
    if (!named.isPlaying()) {
      return heard;
    }
    return kind.get() == MusicKind.SONG
        ? PlayerRequest.of(heard, PlayerCommand.ANYTHING)
        : heard.as(NamedRequest.playing(kind.get()), "");
  }
}
