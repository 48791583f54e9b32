package dev.tapedeck.command.ask;

import dev.tapedeck.music.Candidate;
import dev.tapedeck.music.Candidates;
import dev.tapedeck.music.NowPlaying;
import dev.tapedeck.music.SaidMusic;
import dev.tapedeck.music.StartMusic;
import dev.tapedeck.music.Wish;
import dev.tapedeck.spotify.Artist;
import dev.tapedeck.spotify.Kind;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * "Who sings closing time?", "who wrote this song?", "who plays the piano?", "is this a cover?":
 * says by whom it is, because Spotify does not tell who wrote it, plays on it or recorded it first.
 * One request.
 */
public final class WhoWrote implements Command {
  private static final String SONG = "song";

  /** A question for the singer of a song that does not play. */
  private static final String WHO_SINGS = "SongQuestionIntent";

  private static final Map<String, String> LINES =
      Map.of(
          WHO_SINGS,
          "who",
          "WhoWroteIntent",
          "who.wrote",
          "CreditsIntent",
          "who.credits",
          "CoverQuestionIntent",
          "who.cover");

  @Override
  public Set<String> requests() {
    return LINES.keySet();
  }

  @Override
  public Answer answer(Turn turn) {
    return turn.slot(SONG)
        .map(song -> ofNamed(turn, song))
        .orElseGet(() -> NowPlaying.song(turn, item -> by(turn, item.name(), item.artists())));
  }

  private static Answer ofNamed(Turn turn, String song) {
    Wish wish = Wish.by(turn, song, turn.slot("artist")).ofKind(Kind.TRACK);
    Candidates found = StartMusic.find(turn, wish, List.of(Kind.TRACK)).only(wish::isPossibly);
    if (found.isNone()) {
      return StartMusic.notFound(turn, wish);
    }
    Candidate chosen = found.chosen();
    return by(turn, chosen.name(), chosen.artists()).remembering(SaidMusic.list(List.of(chosen)));
  }

  private static Answer by(Turn turn, String song, List<Artist> artists) {
    List<String> names = artists.stream().map(Artist::name).toList();
    if (names.isEmpty()) {
      return turn.answer("who.unknown", "name", song);
    }
    return turn.answer(
        LINES.get(turn.request()), "name", song, "artists", turn.lines().list(names));
  }
}
