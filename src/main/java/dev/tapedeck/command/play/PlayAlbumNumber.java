package dev.tapedeck.command.play;

import dev.tapedeck.music.ArtistMusic;
import dev.tapedeck.music.Candidate;
import dev.tapedeck.music.Candidates;
import dev.tapedeck.music.Discography;
import dev.tapedeck.music.StartMusic;
import dev.tapedeck.spotify.Album;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * "Play the first album by Weezer", "ABBA's second album": by release date, each album once,
 * whatever its editions. Three requests, up to {@value Discography#MAX_PAGES} more for an artist of
 * many albums; one more, in parallel, for a named speaker.
 */
public final class PlayAlbumNumber implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("PlayAlbumNumberIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return ArtistMusic.ofNamed(turn, artist -> numbered(turn, artist));
  }

  private static Function<Target, Answer> numbered(Turn turn, Candidate artist) {
    List<Album> albums = Discography.oldestFirst(turn, artist);
    // "The oldest", "the debut album": no number is the first.
    OptionalInt said =
        turn.slot("ordinal")
            .map(position -> turn.language().position(position, albums.size()))
            .orElse(OptionalInt.of(1));
    int number = said.orElse(1);
    if (number < 1 || number > albums.size()) {
      return target -> soFew(turn, artist, albums.size());
    }
    Candidate album = Candidate.of(albums.get(number - 1));
    return target -> StartMusic.play(turn, Candidates.only(turn, album), target);
  }

  private static Answer soFew(Turn turn, Candidate artist, int count) {
    return count == 0
        ? turn.answer("newest.nothing", "artist", artist.name())
        : turn.answer("album-number.so-few", "artist", artist.name(), "count", count);
  }
}
