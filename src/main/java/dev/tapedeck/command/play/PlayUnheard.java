package dev.tapedeck.command.play;

import dev.tapedeck.music.Candidates;
import dev.tapedeck.music.RandomOrder;
import dev.tapedeck.music.StartMusic;
import dev.tapedeck.speaker.Targeting;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.spotify.Music;
import dev.tapedeck.spotify.Spotify;
import dev.tapedeck.spotify.TimeRange;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * "Play something I haven't heard lately": the top songs of the year and the newest liked songs, at
 * most a hundred, without the fifty most recently played, in random order. Four requests, of which
 * the three reads run in parallel; five with a named speaker.
 */
public final class PlayUnheard implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("PlayUnheardIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    Spotify spotify = turn.spotify();
    return turn.inParallel(
        () -> spotify.likedSongs(0).items(),
        liked ->
            turn.inParallel(
                spotify::recentlyPlayed,
                heard ->
                    answer(
                        turn, spotify.topTracks(TimeRange.LONG_TERM), liked.get(), heard.get())));
  }

  private static Answer answer(Turn turn, List<Item> top, List<Item> liked, List<Item> heard) {
    Map<String, Item> songs = new LinkedHashMap<>();
    top.forEach(song -> songs.put(song.uri(), song));
    liked.forEach(song -> songs.put(song.uri(), song));
    if (songs.isEmpty()) {
      return turn.answer("top.nothing").remembering(Candidates.clearSession());
    }
    heard.forEach(played -> songs.values().removeIf(song -> isSame(song, played)));
    if (songs.isEmpty()) {
      return turn.answer("unheard.nothing").remembering(Candidates.clearSession());
    }
    List<Item> unheard = new ArrayList<>(songs.values());
    RandomOrder.shuffle(unheard);
    return StartMusic.songs(unheard)
        .map(music -> play(turn, music))
        .orElseGet(() -> turn.answer("songs.unplayable"));
  }

  private static Answer play(Turn turn, Music music) {
    return Targeting.starting(
        turn, target -> StartMusic.playUnnamed(turn, "unheard.playing", music, target));
  }

  /** Whether they are the same recording, or the same song with the URI of another album. */
  private static boolean isSame(Item song, Item heard) {
    return song.uri().equals(heard.uri())
        || song.name().equals(heard.name()) && song.artists().equals(heard.artists());
  }
}
