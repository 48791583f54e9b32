package dev.tapedeck.reading;

import dev.tapedeck.language.PlayerCommand;
import java.util.Optional;

/**
 * A command where a name was expected: PlayArtist{tunes}, Play{the next song}, Play{it again}. With
 * an artist, any music of the artist was asked for: Play{some songs, artist=adele}.
 */
final class CommandAsTitle implements Rule {
  @Override
  public Reading apply(Reading heard) {
    Optional<NamedRequest> named = NamedRequest.of(heard).filter(NamedRequest::isPlaying);
    Optional<String> said = named.flatMap(name -> heard.slot(name.slot()));
    return said.flatMap(heard.phrasing()::commandAsTitle)
        .filter(command -> isCommand(named.get(), command))
        .map(command -> command(heard, named.get(), command))
        .orElse(heard);
  }

  /** "The song something" is a title, "the album this is from" is none. */
  private static boolean isCommand(NamedRequest named, PlayerCommand command) {
    return named == NamedRequest.PLAY
        || named == NamedRequest.ARTIST
        || named == NamedRequest.ALBUM && command == PlayerCommand.THIS_ALBUM;
  }

  private static Reading command(Reading heard, NamedRequest named, PlayerCommand command) {
    Optional<String> artist = heard.slot(Slots.ARTIST).filter(name -> named == NamedRequest.PLAY);
    if (artist.isPresent()) {
      return command == PlayerCommand.ANYTHING
          ? heard.without(Slots.ARTIST).as(NamedRequest.ARTIST, artist.get())
          : heard;
    }
    return PlayerRequest.of(heard, command);
  }
}
