package dev.tapedeck.command;

import dev.tapedeck.spotify.Kind;
import dev.tapedeck.spotify.Playlist;
import dev.tapedeck.spotify.Spotify;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "Play my road trip playlist": the listener's own and followed ones first, then everybody's. Two
 * calls for those with up to {@value Spotify#PAGE_LIMIT} playlists.
 */
final class PlayPlaylist implements Command {
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
    turn.notebook().begin();
    Optional<Playlist> own = Playlists.called(turn, said);
    if (own.filter(Playlist::isEmpty).isPresent()) {
      return turn.answer("play.playlist.empty", "name", own.get().name());
    }
    Wanted wanted = Wanted.of(said);
    return own.map(Hit::of)
        .or(() -> Start.find(turn, wanted, List.of(Kind.PLAYLIST)).filter(wanted::isPossibly))
        .map(hit -> Where.starting(turn, target -> Start.on(turn, hit, target)))
        .orElseGet(() -> Start.nothing(turn, wanted));
  }
}
