package dev.tapedeck.command.play;

import dev.tapedeck.music.LikedSongsPlayback;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/**
 * "Play my liked songs", "shuffle my liked songs". Three or four requests; see {@link
 * LikedSongsPlayback}. One more, in parallel, for a named speaker.
 */
public final class PlayLiked implements Command {
  private static final String SHUFFLE = "ShuffleLikedIntent";

  @Override
  public Set<String> requests() {
    return Set.of("PlayLikedIntent", SHUFFLE);
  }

  @Override
  public Answer answer(Turn turn) {
    return play(turn, turn.request().equals(SHUFFLE));
  }

  /** Plays Liked Songs on the requested speaker, for any command that asks for them. */
  static Answer play(Turn turn, boolean toShuffle) {
    return LikedSongsPlayback.play(turn, toShuffle);
  }
}
