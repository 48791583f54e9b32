package dev.tapedeck.command.play;

import dev.tapedeck.dialog.SlotQuestion;
import dev.tapedeck.music.Candidate;
import dev.tapedeck.music.Candidates;
import dev.tapedeck.music.CatalogueSearch;
import dev.tapedeck.music.LikedSongs;
import dev.tapedeck.music.OwnMusic;
import dev.tapedeck.music.Playlists;
import dev.tapedeck.music.ShuffledPlayback;
import dev.tapedeck.music.StartMusic;
import dev.tapedeck.music.Wish;
import dev.tapedeck.spotify.Kind;
import dev.tapedeck.spotify.Playlist;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * "Shuffle my road trip playlist", "shuffle the album Abbey Road": plays it in random order,
 * starting with a random track. Three requests; one more, in parallel, for a named speaker; one
 * more if two albums match the name: whether one is saved.
 */
public final class PlayShuffled implements Command {
  private static final String ALBUM = "ShuffleAlbumIntent";

  @Override
  public Set<String> requests() {
    return Set.of("ShufflePlaylistIntent", ALBUM);
  }

  @Override
  public Answer answer(Turn turn) {
    String slot = turn.request().equals(ALBUM) ? "album" : Playlists.SLOT;
    if (slot.equals(Playlists.SLOT) && LikedSongs.areMeant(turn)) {
      return PlayLiked.play(turn, true);
    }
    return turn.slot(slot)
        .map(
            said ->
                StartMusic.afterLookup(
                    turn, () -> slot.equals("album") ? album(turn, said) : playlist(turn, said)))
        .orElseGet(() -> SlotQuestion.ask(turn, slot, turn.say("play.ask." + slot)));
  }

  private static Function<Target, Answer> album(Turn turn, String said) {
    Wish wish = Wish.by(turn, said, turn.slot("artist")).ofKind(Kind.ALBUM);
    CatalogueSearch search = new CatalogueSearch(turn, List.of(Kind.ALBUM));
    Candidates albums = OwnMusic.savedFirst(turn, search.find(wish));
    return albums.isNone() || !albums.isPlayable()
        ? target -> StartMusic.playIfFound(turn, albums, target)
        : target -> shuffle(turn, albums.chosen(), search.length(albums.chosen()), target);
  }

  private static Function<Target, Answer> playlist(Turn turn, String said) {
    Optional<Playlist> own = Playlists.find(turn, said);
    if (own.isPresent()) {
      Playlist playlist = own.get();
      Integer length = playlist.contents().map(Playlist.Contents::total).orElse(null);
      return playlist.isEmpty()
          ? target ->
              turn.answer("play.playlist.empty", "name", playlist.name())
                  .remembering(Candidates.clearSession())
          : target -> shuffle(turn, Candidate.of(playlist), length, target);
    }
    Wish wish = Wish.of(turn.language(), said).ofKind(Kind.PLAYLIST);
    Candidates found = StartMusic.find(turn, wish, List.of(Kind.PLAYLIST)).only(wish::isPossibly);
    return found.isNone()
        ? target -> StartMusic.notFound(turn, wish)
        : target -> shuffle(turn, found.chosen(), null, target);
  }

  private static Answer shuffle(Turn turn, Candidate candidate, Integer length, Target target) {
    boolean shuffled =
        ShuffledPlayback.play(turn, ShuffledPlayback.within(candidate.uri(), length), target);
    return StartMusic.started(turn, shuffled ? "shuffle" : "play", candidate, target)
        .remembering(Candidates.only(turn, candidate).toSession());
  }
}
