package dev.tapedeck.command.ask;

import dev.tapedeck.music.Descriptions;
import dev.tapedeck.music.SaidMusic;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Set;

/** "What was the last song?": the most recently played one. One request. */
public final class LastSong implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("LastSongIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return turn.spotify().recentlyPlayed().stream()
        .findFirst()
        .map(
            last ->
                turn.answer("last", "what", Descriptions.describe(turn, last))
                    .remembering(SaidMusic.songs(List.of(last))))
        .orElseGet(() -> turn.answer("recent.nothing"));
  }
}
