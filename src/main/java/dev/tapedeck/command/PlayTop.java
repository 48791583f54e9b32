package dev.tapedeck.command;

import dev.tapedeck.spotify.Item;
import dev.tapedeck.spotify.Music;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Set;

/**
 * "Play my top songs": what was heard most, as far back as asked. Two calls, three with a named
 * speaker.
 */
final class PlayTop implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("PlayTopIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    turn.notebook().begin();
    List<Item> top = turn.spotify().topTracks(Spans.of(turn));
    if (top.isEmpty()) {
      return turn.answer("top.nothing");
    }
    Music music = new Music.Items(top.stream().map(Item::uri).toList());
    return Where.starting(turn, target -> Start.list(turn, "top.playing", music, target));
  }
}
