package dev.tapedeck.command.ask;

import dev.tapedeck.music.Descriptions;
import dev.tapedeck.music.NowPlaying;
import dev.tapedeck.spotify.Artist;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Set;

/** "Who sings this?" One request. */
public final class WhoSings implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("WhoSingsIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return NowPlaying.song(
        turn,
        item -> {
          List<String> artists = item.artists().stream().map(Artist::name).toList();
          return artists.isEmpty()
              ? turn.answer("who.unknown", "name", item.name())
              : turn.answer(
                  "who", "name", item.name(), "artists", Descriptions.artists(turn, artists));
        });
  }
}
