package dev.tapedeck.command.play;

import dev.tapedeck.music.StartMusic;
import dev.tapedeck.spotify.Kind;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/**
 * "Play the album Kind of Blue by Miles Davis". Two requests; one more, in parallel, for a named
 * speaker; one more if several albums match the name: whether one is saved.
 */
public final class PlayAlbum implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("PlayAlbumIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return StartMusic.playNamed(turn, "album", turn.slot("artist"), Kind.ALBUM);
  }
}
