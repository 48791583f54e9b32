package dev.tapedeck.command.ask;

import dev.tapedeck.dialog.LongList;
import dev.tapedeck.music.Descriptions;
import dev.tapedeck.music.SaidMusic;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** "What have I been listening to?" One request. */
public final class Recent implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("RecentIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    Map<Speech, Item> heard = new LinkedHashMap<>(); // Each once.
    turn.spotify()
        .recentlyPlayed()
        .forEach(item -> heard.putIfAbsent(Descriptions.describe(turn, item), item));
    return heard.isEmpty()
        ? turn.answer("recent.nothing")
        : LongList.say(turn, "recent", List.copyOf(heard.keySet()))
            .remembering(SaidMusic.songs(List.copyOf(heard.values())));
  }
}
