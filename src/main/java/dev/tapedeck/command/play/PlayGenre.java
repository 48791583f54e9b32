package dev.tapedeck.command.play;

import dev.tapedeck.dialog.SlotQuestion;
import dev.tapedeck.music.Candidates;
import dev.tapedeck.music.StartMusic;
import dev.tapedeck.music.Theme;
import dev.tapedeck.music.ThemedMusic;
import dev.tapedeck.music.Wish;
import dev.tapedeck.speaker.Targeting;
import dev.tapedeck.spotify.Kind;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * "Play some jazz", "play eighties rock in the kitchen": a playlist of the genre, else songs of it.
 * Three to six requests; see {@link ThemedMusic}. One more, in parallel, for a named speaker.
 *
 * <p>Alexa also puts names of artists into the slot: "play some Norah Jones songs". An unknown
 * genre is therefore looked up among the artists first, which is one more request.
 */
public final class PlayGenre implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("PlayGenreIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return artist(turn)
        .map(artist -> StartMusic.playWhereAsked(turn, () -> artist))
        .or(() -> Theme.ofGenreAndYears(turn).map(theme -> themed(turn, theme)))
        .orElseGet(() -> SlotQuestion.ask(turn, "genre", turn.say("play.ask.genre")));
  }

  /** Music of the theme. A genre that is not known may be the name of any music. */
  private static Answer themed(Turn turn, Theme theme) {
    Optional<String> name =
        turn.slot("genre")
            .filter(said -> turn.slot("decade").isEmpty())
            .filter(said -> turn.language().themes().dated(said).isEmpty())
            .filter(said -> !turn.language().themes().isGenre(said));
    if (name.isEmpty()) {
      return ThemedMusic.play(turn, theme);
    }
    return ThemedMusic.find(turn, theme)
        .map(found -> Targeting.starting(turn, found))
        .orElseGet(() -> anything(turn, name.get()));
  }

  private static Answer anything(Turn turn, String name) {
    Map<String, String> slots = new HashMap<>(turn.slots());
    slots.remove("genre");
    slots.put("music", name);
    return new Play().answer(turn.as("PlayIntent", slots));
  }

  private static Optional<Candidates> artist(Turn turn) {
    return turn.slot("genre")
        .filter(said -> turn.slot("decade").isEmpty())
        .filter(said -> turn.language().themes().dated(said).isEmpty())
        .filter(said -> !turn.language().themes().isGenre(said))
        .map(said -> Wish.of(turn.language(), said).ofKind(Kind.ARTIST))
        .map(wish -> StartMusic.find(turn, wish, List.of(Kind.ARTIST)))
        .filter(found -> !found.isNone() && found.wish().isClearly(found.chosen()));
  }
}
