package dev.tapedeck.command;

import dev.tapedeck.match.Choice;
import dev.tapedeck.spotify.Kind;
import dev.tapedeck.spotify.Page;
import dev.tapedeck.spotify.Playlist;
import dev.tapedeck.spotify.Spotify;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "Play my road trip playlist": the listener's own and followed ones first, then everybody's. Two
 * calls for those with up to {@value Spotify#PAGE_LIMIT} playlists.
 */
final class PlayPlaylist implements Command {
  /** How many of the listener's playlists are looked through. */
  private static final int MOST = 4 * Spotify.PAGE_LIMIT;

  @Override
  public Set<String> requests() {
    return Set.of("PlayPlaylistIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return turn.slot("playlist")
        .map(said -> play(turn, said))
        .orElseGet(() -> Questions.ask(turn, "playlist", turn.say("play.ask.playlist")));
  }

  private static Answer play(Turn turn, String said) {
    Optional<Playlist> own = own(turn, said);
    if (own.filter(Playlist::isEmpty).isPresent()) {
      return turn.answer("play.playlist.empty", "name", own.get().name());
    }
    Wanted wanted = Wanted.of(said);
    return own.map(Hit::of)
        .or(() -> Start.find(turn, wanted, List.of(Kind.PLAYLIST)).filter(wanted::isPossibly))
        .map(hit -> Where.starting(turn, target -> Start.on(turn, hit, target)))
        .orElseGet(() -> Start.nothing(turn, wanted));
  }

  /** The listener's own by that name; further pages only while no name is clearly right. */
  private static Optional<Playlist> own(Turn turn, String said) {
    List<Playlist> seen = new ArrayList<>();
    Choice<Playlist> choice = Choice.none();
    int offset = 0;
    boolean more = true;
    while (more && !choice.isClear() && offset < MOST) {
      Page<Playlist> page = turn.spotify().playlists(offset);
      page.items().stream().filter(p -> p.name() != null && p.uri() != null).forEach(seen::add);
      choice = Choice.among(seen, said, playlist -> List.of(playlist.name()));
      more = page.hasMoreAfter(offset, Spotify.PAGE_LIMIT);
      offset += Spotify.PAGE_LIMIT;
    }
    // Of two with one name the listener's own: Spotify tells the contents of those only.
    return choice.best().stream().max(Comparator.comparing(p -> p.contents().isPresent()));
  }
}
