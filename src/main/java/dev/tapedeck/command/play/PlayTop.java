package dev.tapedeck.command.play;

import dev.tapedeck.music.Candidates;
import dev.tapedeck.music.StartMusic;
import dev.tapedeck.music.TimeRanges;
import dev.tapedeck.speaker.Targeting;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.spotify.Music;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "Play my top songs": the most played songs of a time range. Two requests; three with a named
 * speaker, of which the first two run in parallel.
 */
public final class PlayTop implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("PlayTopIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return turn.inParallel(
        () -> turn.spotify().topTracks(TimeRanges.of(turn)),
        top -> Targeting.starting(turn, target -> play(turn, top.get(), target)));
  }

  private static Answer play(Turn turn, List<Item> top, Target target) {
    if (top.isEmpty()) {
      return turn.answer("top.nothing").remembering(Candidates.clearSession());
    }
    return StartMusic.songs(top)
        .map(music -> start(turn, music, target))
        .orElseGet(() -> turn.answer("songs.unplayable"));
  }

  private static Answer start(Turn turn, Music music, Target target) {
    Optional<Speech> period = TimeRanges.spoken(turn);
    if (period.isEmpty()) {
      return StartMusic.playUnnamed(turn, "top.playing", music, target);
    }
    turn.spotify().play(music, target);
    return StartMusic.startedUnnamed(turn, "top.playing.of", target, "period", period.get());
  }
}
