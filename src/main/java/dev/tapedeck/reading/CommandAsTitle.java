package dev.tapedeck.reading;

import dev.tapedeck.language.PlayerCommand;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A command where a name was expected: PlayArtist{tunes}, Play{the next song}, Play{it again}. With
 * an artist, any music of the artist was asked for: Play{some songs, artist=adele}.
 */
final class CommandAsTitle implements Rule {
  @Override
  public Reading apply(Reading heard) {
    Optional<NamedRequest> named =
        NamedRequest.of(heard)
            .filter(name -> name == NamedRequest.PLAY || name == NamedRequest.ARTIST);
    Optional<String> said = named.flatMap(name -> heard.slot(name.slot()));
    return said.flatMap(heard.phrasing()::commandAsTitle)
        .map(command -> command(heard, named.get(), said.get(), command))
        .orElse(heard);
  }

  private static Reading command(
      Reading heard, NamedRequest named, String said, PlayerCommand command) {
    Optional<String> artist = heard.slot(Slots.ARTIST).filter(name -> named == NamedRequest.PLAY);
    if (artist.isPresent()) {
      return command == PlayerCommand.ANYTHING
          ? heard.without(Slots.ARTIST).as(NamedRequest.ARTIST, artist.get())
          : heard;
    }
    OptionalInt count = heard.phrasing().songsAhead(said);
    Reading read = PlayerRequest.of(heard, command);
    return count.isPresent() && !read.equals(heard)
        ? read.with("number", String.valueOf(count.getAsInt()))
        : read;
  }
}
