package dev.tapedeck.command.play;

import dev.tapedeck.music.ArtistMusic;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/**
 * "Play the best of Queen", "Adele's most popular songs": the artist's context, which begins with
 * them. New apps can't read the list itself. Two requests; one more, in parallel, for a named
 * speaker.
 */
public final class PlayPopular implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("PlayPopularIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return ArtistMusic.ofNamed(
        turn, artist -> target -> ArtistMusic.play(turn, artist, target, "popular"));
  }
}
