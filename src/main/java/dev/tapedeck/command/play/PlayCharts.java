package dev.tapedeck.command.play;

import dev.tapedeck.language.Years;
import dev.tapedeck.music.StartMusic;
import dev.tapedeck.music.Theme;
import dev.tapedeck.music.ThemedMusic;
import dev.tapedeck.speaker.Targeting;
import dev.tapedeck.spotify.Music;
import dev.tapedeck.spotify.SpotifyException;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

/**
 * "Play the charts", "what's popular": Spotify's Top 50, in one request, else popular songs of this
 * year. With a genre or years, "top country songs", "hits of the eighties", as {@link PlayGenre}.
 * One more request for a named speaker.
 */
public final class PlayCharts implements Command {
  /**
   * The playlist "Top 50 - Global". Apps can't find or read Spotify's own playlists since 2024, but
   * can start those whose URI they know.
   */
  private static final String TOP_50 = "spotify:playlist:37i9dQZEVXbMDoHDwVN2tF";

  @Override
  public Set<String> requests() {
    return Set.of("PlayChartsIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return Theme.ofGenreAndYears(turn)
        .map(theme -> ThemedMusic.play(turn, theme))
        .orElseGet(() -> charts(turn));
  }

  private static Answer charts(Turn turn) {
    try {
      return Targeting.starting(turn, target -> top50(turn, target));
    } catch (SpotifyException refusal) {
      if (!refusal.mayConcernMusic()) {
        throw refusal;
      }
      int year = LocalDate.now(Clock.systemUTC()).getYear();
      return ThemedMusic.play(turn, Theme.ofYears(turn, new Years(year, year)));
    }
  }

  private static Answer top50(Turn turn, Target target) {
    return StartMusic.playUnnamed(turn, "charts.playing", new Music.Context(TOP_50), target);
  }
}
