package dev.tapedeck.command.play;

import dev.tapedeck.music.ArtistMusic;
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
import java.util.stream.Stream;

/**
 * "Play jazz radio", "a station like ABBA": apps can't start stations, so it plays music of the
 * genre or by the artist and says so. Two requests for an artist; see {@link ThemedMusic} for a
 * genre. No request for a broadcast station, "radio one": it says that this is not possible.
 */
public final class PlayRadio implements Command {
  private static final String NOT_POSSIBLE = "radio.not-possible";

  @Override
  public Set<String> requests() {
    return Set.of("RadioIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    Optional<String> genre =
        Stream.of("artist", "music")
            .flatMap(slot -> turn.slot(slot).stream())
            .filter(turn.language().themes()::isGenre)
            .findFirst();
    if (genre.isPresent()) {
      return StartMusic.afterLookup(turn, () -> ofGenre(turn, genre.get()));
    }
    return turn.slot("artist").isPresent()
        ? ArtistMusic.orAnything(
            turn,
            artist -> target -> instead(turn, ArtistMusic.play(turn, artist, target, "play")),
            () -> turn.answer(NOT_POSSIBLE))
        : turn.answer(NOT_POSSIBLE);
  }

  private static Function<Target, Answer> ofGenre(Turn turn, String genre) {
    Optional<Function<Target, Answer>> found = ThemedMusic.find(turn, Theme.ofGenre(turn, genre));
    return found
        .<Function<Target, Answer>>map(play -> target -> instead(turn, play.apply(target)))
        .orElseGet(() -> target -> turn.answer(NOT_POSSIBLE));
  }

  private static Answer instead(Turn turn, Answer playing) {
    return playing.followedBy(turn.say("radio.instead"));
  }

  @Override
  public boolean needsAccount() {
    return false;
  }
}
