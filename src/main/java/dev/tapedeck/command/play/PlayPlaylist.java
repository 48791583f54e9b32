package dev.tapedeck.command.play;

import dev.tapedeck.dialog.SlotQuestion;
import dev.tapedeck.music.Candidate;
import dev.tapedeck.music.Candidates;
import dev.tapedeck.music.Playlists;
import dev.tapedeck.music.StartMusic;
import dev.tapedeck.music.Wish;
import dev.tapedeck.speaker.Targeting;
import dev.tapedeck.spotify.Kind;
import dev.tapedeck.spotify.Playlist;
import dev.tapedeck.spotify.Spotify;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "Play my road trip playlist": one of the listener's own and followed playlists, else a public
 * one. Two requests for up to {@value Spotify#PAGE_LIMIT} playlists; a named speaker is looked up
 * in parallel.
 */
public final class PlayPlaylist implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("PlayPlaylistIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return turn.slot("playlist")
        .map(said -> play(turn, said))
        .orElseGet(() -> SlotQuestion.ask(turn, "playlist", turn.say("play.ask.playlist")));
  }

  private static Answer play(Turn turn, String said) {
    Wish wish = Wish.of(turn.language(), said);
    return turn.inParallel(
        () -> find(turn, wish),
        found -> Targeting.starting(turn, target -> play(turn, found.get(), target)));
  }

  /** A playlist of the listener, or else candidates of the search. */
  private record Found(Optional<Playlist> own, Candidates candidates) {}

  private static Found find(Turn turn, Wish wish) {
    Optional<Playlist> own = Playlists.find(turn, wish.title().text());
    return own.map(playlist -> new Found(own, Candidates.only(turn, Candidate.of(playlist))))
        .orElseGet(
            () -> {
              Candidates found = StartMusic.find(turn, wish, List.of(Kind.PLAYLIST));
              return new Found(own, found.only(wish::isPossibly));
            });
  }

  private static Answer play(Turn turn, Found found, Target target) {
    return found
        .own()
        .filter(Playlist::isEmpty)
        .map(empty -> turn.answer("play.playlist.empty", "name", empty.name()))
        .orElseGet(() -> StartMusic.playIfFound(turn, found.candidates(), target));
  }
}
