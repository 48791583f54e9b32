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
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * "Shuffle ABBA", "play Metallica on shuffle": the artist's context with shuffle on. Three
 * requests; one more, in parallel, for a named speaker. If no artist clearly has the name, what has
 * it is shuffled as {@link Play} finds it: one more request for the artist.
 */
public final class ShuffleArtist implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("ShuffleArtistIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return ArtistMusic.orAnything(
        turn, artist -> target -> shuffle(turn, artist, target), () -> anything(turn));
  }

  /** Alexa also puts other names into the slot: "rumours on shuffle". */
  private static Answer anything(Turn turn) {
    Map<String, String> slots = new HashMap<>(turn.slots());
    slots.put("music", slots.remove("artist"));
    slots.put("shuffled", "on");
    return new Play().answer(turn.as("PlayIntent", slots));
  }

  private static Answer shuffle(Turn turn, Candidate artist, Target target) {
    boolean shuffled = ShuffledPlayback.play(turn, new Music.Context(artist.uri()), target);
    return StartMusic.started(turn, shuffled ? "shuffle" : "play", artist, target)
        .remembering(Candidates.only(turn, artist).toSession());
  }
}
