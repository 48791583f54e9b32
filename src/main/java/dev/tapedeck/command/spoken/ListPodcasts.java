package dev.tapedeck.command.spoken;

import dev.tapedeck.dialog.LongList;
import dev.tapedeck.spotify.Page;
import dev.tapedeck.spotify.Show;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Set;

/** "What podcasts do I follow?" One request. */
public final class ListPodcasts implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("ListPodcastsIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    Page<Show> page = turn.spotify().spoken().followed(0);
    List<String> names = page.items().stream().map(Show::name).toList();
    return LongList.page(turn, "podcasts", page, names);
  }
}
