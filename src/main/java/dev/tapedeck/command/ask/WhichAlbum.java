package dev.tapedeck.command.ask;

import dev.tapedeck.music.Candidate;
import dev.tapedeck.music.NowPlaying;
import dev.tapedeck.music.SaidMusic;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Set;

/** "What album is this?" One request. */
public final class WhichAlbum implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("WhichAlbumIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return NowPlaying.song(
        turn,
        item -> {
          return item.album() == null || item.album().name() == null
              ? turn.answer("album.none", "name", item.name())
              : turn.answer("album", "name", item.name(), "album", item.album().name())
                  .remembering(SaidMusic.list(List.of(Candidate.of(item.album()))));
        });
  }
}
