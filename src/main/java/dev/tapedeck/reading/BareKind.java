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
    Optional<NamedRequest> named = NamedRequest.of(heard);
    Optional<String> said = named.flatMap(request -> heard.slot(request.slot()));
    if (said.filter(heard.phrasing()::isNoName).isPresent()
        && named.get().isFor(MusicKind.PLAYLIST)) {
      return heard.without(named.get().slot());
    }
    Optional<MusicKind> kind = said.flatMap(heard.phrasing()::bareKind);
    if (kind.isEmpty()) {
      return heard;
    }
    if (named.get().isFor(kind.get()) && kind.get() != MusicKind.SONG) {
      return heard.without(named.get().slot());
    }
    if (!named.get().isPlaying()) {
      return heard;
    }
    return kind.get() == MusicKind.SONG
        ? PlayerRequest.of(heard, PlayerCommand.ANYTHING)
        : heard.as(NamedRequest.playing(kind.get()), "");
  }
}
