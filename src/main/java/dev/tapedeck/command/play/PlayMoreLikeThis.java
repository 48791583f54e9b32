package dev.tapedeck.command.play;

import dev.tapedeck.music.ArtistMusic;
import dev.tapedeck.music.Candidate;
import dev.tapedeck.music.NowPlaying;
import dev.tapedeck.music.StartMusic;
import dev.tapedeck.music.Theme;
import dev.tapedeck.music.ThemedMusic;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * "Play more like this", "something similar to Björk". New apps get no recommendations, related
 * artists or radio, so it plays music of the artist's genre and says so. If Spotify does not tell
 * the genre, or has nothing of it, more by the artist. Five requests, up to seven; one more for a
 * named speaker.
 */
public final class PlayMoreLikeThis implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("PlayMoreLikeThisIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    if (turn.slot("artist").isPresent()) {
      return ArtistMusic.ofNamed(turn, artist -> similar(turn, artist));
    }
    return NowPlaying.song(
        turn,
        song ->
            ArtistMusic.of(song)
                .map(artist -> StartMusic.afterLookup(turn, () -> similar(turn, artist)))
                .orElseGet(() -> turn.answer("who.unknown", "name", song.name())));
  }

  private static Function<Target, Answer> similar(Turn turn, Candidate artist) {
    Optional<Function<Target, Answer>> ofGenre =
        turn.spotify().details().genres(artist.uri()).stream()
            .findFirst()
            .flatMap(genre -> ThemedMusic.find(turn, Theme.ofGenre(turn, genre)));
    return ofGenre
        .<Function<Target, Answer>>map(
            play -> target -> play.apply(target).followedBy(turn.say("similar.genre")))
        .orElseGet(() -> target -> ArtistMusic.play(turn, artist, target, "similar"));
  }
}
