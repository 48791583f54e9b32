package dev.tapedeck.command.play;

import dev.tapedeck.music.Candidates;
import dev.tapedeck.music.StartMusic;
import dev.tapedeck.speaker.Targeting;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.spotify.Music.FromFirst;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Set;

/**
 * "Play my recently added songs": the newest fifty Liked Songs, beginning with the newest even if
 * shuffle is on. Two requests; one more, in parallel, for a named speaker.
 */
public final class PlayRecentlyAdded implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("PlayRecentlyAddedIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return turn.inParallel(
        () -> turn.spotify().likedSongs(0).items(),
        songs -> Targeting.starting(turn, target -> play(turn, songs.get(), target)));
  }

  private static Answer play(Turn turn, List<Item> songs, Target target) {
    if (songs.isEmpty()) {
      return turn.answer("liked.nothing").remembering(Candidates.clearSession());
    }
    return StartMusic.songs(songs)
        .map(
            music ->
                StartMusic.playUnnamed(turn, "liked.playing.newest", new FromFirst(music), target))
        .orElseGet(() -> turn.answer("songs.unplayable"));
  }
}
