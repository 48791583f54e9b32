package dev.tapedeck.command.play;

import dev.tapedeck.music.ArtistMusic;
import dev.tapedeck.music.Candidate;
import dev.tapedeck.music.Candidates;
import dev.tapedeck.music.ShuffledPlayback;
import dev.tapedeck.music.StartMusic;
import dev.tapedeck.spotify.Music;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/**
 * "Shuffle ABBA", "play Metallica on shuffle": the artist's context with shuffle on. Three
 * requests; one more, in parallel, for a named speaker.
 */
public final class ShuffleArtist implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("ShuffleArtistIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return ArtistMusic.ofNamed(turn, artist -> target -> shuffle(turn, artist, target));
  }

  private static Answer shuffle(Turn turn, Candidate artist, Target target) {
    boolean shuffled = ShuffledPlayback.play(turn, new Music.Context(artist.uri()), target);
    return StartMusic.started(turn, shuffled ? "shuffle" : "play", artist, target)
        .remembering(Candidates.only(turn, artist).toSession());
  }
}
