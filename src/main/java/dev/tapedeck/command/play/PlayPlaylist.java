package dev.tapedeck.command.play;

import dev.tapedeck.dialog.Offers;
import dev.tapedeck.dialog.SlotQuestion;
import dev.tapedeck.music.Candidate;
import dev.tapedeck.music.Candidates;
import dev.tapedeck.music.LikedSongs;
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
import dev.tapedeck.turn.Speech;
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
    if (LikedSongs.areMeant(turn)) {
      return PlayLiked.play(turn, false);
    }
    return turn.slot("playlist")
        .map(said -> play(turn, said))
        .orElseGet(() -> SlotQuestion.ask(turn, "playlist", turn.say("play.ask.playlist")));
  }

  private static Answer play(Turn turn, String said) {
    Wish wish = Wish.of(turn.language(), said).ofKind(Kind.PLAYLIST);
    return turn.inParallel(
        () -> find(turn, wish),
        found -> Targeting.starting(turn, target -> play(turn, found.get(), target)));
  }

  /**
   * Playlists of the listener, or else candidates of the search.
   *
   * @param own those of one name, the one to play first
   */
  private record Found(List<Playlist> own, Candidates candidates) {
    /** Another playlist of the listener's with the same name, that can be played instead. */
    Optional<Playlist> namesake() {
      return own.stream().skip(1).filter(playlist -> !playlist.isEmpty()).findFirst();
    }
  }

  private static Found find(Turn turn, Wish wish) {
    List<Playlist> own = Playlists.called(turn, wish.title().text()).best();
    if (own.isEmpty() && StartMusic.isSpotifysOwn(turn, wish)) {
      return new Found(own, Candidates.none(wish)); // A stranger's list of that name is not meant.
    }
    if (own.isEmpty()) {
      Candidates found = StartMusic.find(turn, wish, List.of(Kind.PLAYLIST));
      return new Found(own, found.only(wish::isPossibly));
    }
    List<Candidate> all = own.stream().map(Candidate::of).toList();
    return new Found(own, new Candidates(wish, all, 0, false));
  }

  private static Answer play(Turn turn, Found found, Target target) {
    return found.own().stream()
        .findFirst()
        .filter(Playlist::isEmpty)
        .map(
            empty ->
                turn.answer("play.playlist.empty", "name", empty.name())
                    .remembering(Candidates.clearSession()))
        .orElseGet(() -> playWithNamesake(turn, found, target));
  }

  /** Mentions a second playlist of the name by its length, which is how they can be told apart. */
  private static Answer playWithNamesake(Turn turn, Found found, Target target) {
    Answer playing = StartMusic.playIfFound(turn, found.candidates(), target);
    return found
        .namesake()
        .map(
            other ->
                playing
                    .followedBy(namesake(turn, other))
                    .remembering(Offers.no("SomethingElseIntent")))
        .orElse(playing);
  }

  private static Speech namesake(Turn turn, Playlist other) {
    return other
        .contents()
        .map(Playlist.Contents::total)
        .map(count -> turn.say("play.namesake", "count", count))
        .orElseGet(() -> turn.say("play.namesake.shared"));
  }
}
