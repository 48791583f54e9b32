package dev.tapedeck.command.play;

import dev.tapedeck.dialog.SlotQuestion;
import dev.tapedeck.music.StartMusic;
import dev.tapedeck.music.Theme;
import dev.tapedeck.music.ThemedMusic;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * "Play music from the nineties", "songs from two thousand five", "seventies music by David Bowie":
 * a playlist of the decade, or songs of the year or of the artist. Three to six requests; see
 * {@link ThemedMusic}. One more, in parallel, for a named speaker.
 */
public final class PlayDecade implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("PlayDecadeIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return Theme.ofGenreAndYears(turn)
        .map(theme -> play(turn, theme))
        .orElseGet(() -> SlotQuestion.ask(turn, "decade", turn.say("play.ask.decade")));
  }

  /** A genre that is not known is taken for an artist: "krautrock from the seventies". */
  private static Answer play(Turn turn, Theme theme) {
    Optional<String> artist = turn.slot("artist");
    if (artist.isEmpty()) {
      return ThemedMusic.play(turn, theme);
    }
    Theme byArtist = theme.by(turn, artist.get());
    return StartMusic.afterLookup(
        turn,
        () ->
            ThemedMusic.find(turn, byArtist)
                .or(() -> ofGenre(turn, artist.get()))
                .orElseGet(() -> target -> ThemedMusic.notFound(turn, byArtist)));
  }

  private static Optional<Function<Target, Answer>> ofGenre(Turn turn, String genre) {
    Map<String, String> slots = new HashMap<>(turn.slots());
    slots.put("genre", genre);
    return Theme.ofGenreAndYears(turn.as("PlayGenreIntent", slots))
        .flatMap(theme -> ThemedMusic.find(turn, theme));
  }
}
