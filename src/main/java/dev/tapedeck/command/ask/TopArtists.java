package dev.tapedeck.command.ask;

import dev.tapedeck.dialog.LongList;
import dev.tapedeck.music.Candidate;
import dev.tapedeck.music.SaidMusic;
import dev.tapedeck.music.TimeRanges;
import dev.tapedeck.spotify.Artist;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Set;

/** "My top artists of the year", "what kind of music do I like". One request. */
public final class TopArtists implements Command {
  private static final String TASTE = "MusicTasteIntent";

  @Override
  public Set<String> requests() {
    return Set.of("TopArtistsIntent", TASTE);
  }

  @Override
  public Answer answer(Turn turn) {
    List<Artist> found = turn.spotify().topArtists(TimeRanges.of(turn));
    List<String> top = found.stream().map(Artist::name).toList();
    if (top.isEmpty()) {
      return turn.answer("top.nothing");
    }
    String key = turn.request().equals(TASTE) ? "top.taste" : "top.artists";
    return TimeRanges.spoken(turn)
        .map(period -> LongList.names(turn, "top.artists.of", top, "period", period))
        .orElseGet(() -> LongList.names(turn, key, top))
        .remembering(SaidMusic.list(found.stream().map(Candidate::of).toList()));
  }
}
