package dev.tapedeck.command;

import dev.tapedeck.spotify.Audiobook;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/** "Follow this podcast", "unfollow this podcast", and the same for an audiobook. Two calls. */
final class FollowPodcast implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("FollowPodcastIntent", "UnfollowPodcastIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return Now.playing(
        turn,
        (now, item) ->
            item.isSpoken() && item.show() != null && item.show().id() != null
                ? change(turn, item)
                : turn.answer("podcast.none"));
  }

  private static Answer change(Turn turn, Item item) {
    String id = item.show().id();
    String uri = item.isChapter() ? Audiobook.libraryUri(id) : item.show().uri();
    String name = item.show().name();
    String kind = item.isChapter() ? "audiobook." : "podcast.";
    if (turn.request().equals("FollowPodcastIntent")) {
      turn.spotify().save(uri);
      return turn.answer(kind + "follow", "name", name)
          .remembering(Undo.by("unsave", uri, name, ""));
    }
    turn.spotify().unsave(uri);
    return turn.answer(kind + "unfollow", "name", name).remembering(Undo.by("save", uri, name, ""));
  }
}
