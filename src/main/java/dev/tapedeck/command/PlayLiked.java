package dev.tapedeck.command;

import dev.tapedeck.spotify.Item;
import dev.tapedeck.spotify.Music;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Set;

/** "Play my liked songs": the newest fifty. Two calls, three with a named speaker. */
final class PlayLiked implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("PlayLikedIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    turn.notebook().begin();
    List<Item> liked = turn.spotify().likedSongs(0);
    if (liked.isEmpty()) {
      return turn.answer("liked.nothing");
    }
    Music music = new Music.Items(liked.stream().map(Item::uri).toList());
    return Where.starting(turn, target -> Start.list(turn, "liked.playing", music, target));
  }
}
