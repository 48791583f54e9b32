package dev.tapedeck.command;

import dev.tapedeck.spotify.Kind;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Set;

/** "Play something by Nina Simone": the artist as Spotify would play them. */
final class PlayArtist implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("PlayArtistIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return turn.slot("artist")
        .map(artist -> Start.found(turn, Wanted.of(artist), List.of(Kind.ARTIST)))
        .orElseGet(() -> Questions.ask(turn, "artist", turn.say("play.ask.artist")));
  }
}
