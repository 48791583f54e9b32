package dev.tapedeck.command.ask;

import dev.tapedeck.dialog.LongList;
import dev.tapedeck.music.Descriptions;
import dev.tapedeck.music.SaidMusic;
import dev.tapedeck.music.TimeRanges;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Set;

/** "My top songs this month". One request. */
public final class TopSongs implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("TopSongsIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    List<Item> found = turn.spotify().topTracks(TimeRanges.of(turn));
    List<Speech> top = found.stream().map(item -> Descriptions.describe(turn, item)).toList();
    if (top.isEmpty()) {
      return turn.answer("top.nothing");
    }
    return TimeRanges.spoken(turn)
        .map(period -> LongList.say(turn, "top.songs.of", top, "period", period))
        .orElseGet(() -> LongList.say(turn, "top.songs", top))
        .remembering(SaidMusic.songs(found));
  }
}
