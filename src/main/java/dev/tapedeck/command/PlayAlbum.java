package dev.tapedeck.command;

import dev.tapedeck.spotify.Kind;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Set;

/** "Play the album Kind of Blue by Miles Davis". */
final class PlayAlbum implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("PlayAlbumIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return turn.slot("album")
        .map(
            album ->
                Start.found(turn, Wanted.by(turn, album, turn.slot("artist")), List.of(Kind.ALBUM)))
        .orElseGet(() -> Questions.ask(turn, "album", turn.say("play.ask.album")));
  }
}
