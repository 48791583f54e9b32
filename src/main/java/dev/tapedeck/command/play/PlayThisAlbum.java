package dev.tapedeck.command.play;

import dev.tapedeck.music.Candidate;
import dev.tapedeck.music.Candidates;
import dev.tapedeck.music.NowPlaying;
import dev.tapedeck.music.StartMusic;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Optional;
import java.util.Set;

/**
 * "Play the album this is from", "the whole album": the album of the song that is playing, from its
 * beginning. Two requests; one more for a named speaker.
 */
public final class PlayThisAlbum implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("PlayThisAlbumIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return NowPlaying.song(
        turn,
        song ->
            album(song)
                .map(album -> play(turn, album))
                .orElseGet(() -> turn.answer("album.none", "name", song.name())));
  }

  private static Optional<Candidate> album(Item song) {
    return Optional.ofNullable(song.album())
        .filter(album -> album.uri() != null && album.name() != null)
        .map(Candidate::of);
  }

  private static Answer play(Turn turn, Candidate album) {
    return StartMusic.playWhereAsked(turn, () -> Candidates.only(turn, album));
  }
}
