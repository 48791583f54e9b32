package dev.tapedeck.command;

import dev.tapedeck.spotify.Item;
import dev.tapedeck.spotify.Music;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Set;

/**
 * "Play my liked songs": the newest fifty. Two calls; three with a named speaker, of which the
 * first two go at once.
 */
final class PlayLiked implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("PlayLikedIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return turn.atOnce(
        () -> turn.spotify().likedSongs(0),
        liked -> Where.starting(turn, target -> play(turn, liked.get(), target)));
  }

  private static Answer play(Turn turn, List<Item> liked, Target target) {
    if (liked.isEmpty()) {
      return turn.answer("liked.nothing");
    }
    Music music = new Music.Items(liked.stream().map(Item::uri).toList());
    return Start.list(turn, "liked.playing", music, target);
  }
}
