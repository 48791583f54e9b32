package dev.tapedeck.command.ask;

import dev.tapedeck.dialog.LongList;
import dev.tapedeck.music.Descriptions;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Set;

/** "What have I been listening to?" One request. */
public final class Recent implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("RecentIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    List<Speech> heard =
        turn.spotify().recentlyPlayed().stream()
            .map(item -> Descriptions.describe(turn, item))
            .distinct()
            .toList();
    return heard.isEmpty() ? turn.answer("recent.nothing") : LongList.say(turn, "recent", heard);
  }
}
