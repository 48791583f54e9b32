package dev.tapedeck.command.ask;

import dev.tapedeck.music.NowPlaying;
import dev.tapedeck.spotify.Context;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.spotify.Playback;
import dev.tapedeck.spotify.Reason;
import dev.tapedeck.spotify.SpotifyException;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Optional;
import java.util.Set;

/**
 * "Where is this from?": the playlist, album or other context it is played from. One request, two
 * for a playlist.
 */
public final class WhereFrom implements Command {
  /** Apps can't read Spotify's own playlists, such as the DJ's. */
  private static final Set<Reason> UNREADABLE =
      Set.of(Reason.NOT_FOUND, Reason.NOT_ALLOWED, Reason.UNREADABLE);

  @Override
  public Set<String> requests() {
    return Set.of("WhereFromIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return NowPlaying.playing(turn, (now, item) -> from(turn, now, item));
  }

  private static Answer from(Turn turn, Playback now, Item item) {
    if (item.seriesName().isPresent()) {
      // Spotify gives no context for episodes; their show is the better answer.
      return turn.answer("from", "name", item.name(), "list", item.seriesName().get());
    }
    Context context = now.context();
    if (context == null) {
      return turn.answer("from.alone", "name", item.name());
    }
    if (context.isLikedSongs()) {
      return turn.answer("from.liked", "name", item.name());
    }
    Optional<String> name = name(turn, context, item);
    String key = context.isPlaylist() ? "from.playlist" : "from";
    return name.map(list -> turn.answer(key, "name", item.name(), "list", list))
        .orElseGet(() -> turn.answer(key + ".unnamed", "name", item.name()));
  }

  private static Optional<String> name(Turn turn, Context context, Item item) {
    if ("album".equals(context.type()) && item.album() != null) {
      return Optional.ofNullable(item.album().name());
    }
    try {
      return turn.spotify().nameOf(context);
    } catch (SpotifyException failure) {
      if (UNREADABLE.contains(failure.reason())) {
        return Optional.empty();
      }
      throw failure;
    }
  }
}
