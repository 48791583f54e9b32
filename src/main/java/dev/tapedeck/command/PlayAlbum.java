package dev.tapedeck.command;

import dev.tapedeck.spotify.Kind;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/** "Play the album Kind of Blue by Miles Davis". */
final class PlayAlbum implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("PlayAlbumIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return Start.named(turn, "album", turn.slot("artist"), Kind.ALBUM);
  }
}
