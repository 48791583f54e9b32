package dev.tapedeck.command.library;

import dev.tapedeck.dialog.LongList;
import dev.tapedeck.music.Descriptions;
import dev.tapedeck.music.Playlists;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Set;

/** "What's in my gym playlist". Two requests. */
public final class WhatsInPlaylist implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("WhatsInPlaylistIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return Playlists.changing(
        turn,
        playlist -> {
          List<Item> items =
              playlist.isEmpty() ? List.of() : turn.spotify().playlistItems(playlist, 0);
          if (items.isEmpty()) {
            return turn.answer("play.playlist.empty", "name", playlist.name());
          }
          List<Speech> parts =
              items.stream().map(item -> Descriptions.describe(turn, item)).toList();
          String key = items.size() > LongList.PAGE_SIZE ? "playlist.begins" : "playlist.contains";
          return LongList.say(turn, key, parts, "playlist", playlist.name());
        });
  }
}
