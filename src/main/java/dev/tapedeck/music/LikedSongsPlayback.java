package dev.tapedeck.music;

import dev.tapedeck.speaker.Targeting;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.spotify.Music;
import dev.tapedeck.spotify.Page;
import dev.tapedeck.spotify.Playback;
import dev.tapedeck.spotify.Spotify;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Turn;
import java.util.ArrayList;
import java.util.List;

/**
 * Plays Liked Songs: the newest fifty, or up to a hundred of all of them in random order if that is
 * asked for or shuffle is on. Three requests (shuffle state and songs in parallel, then play; or
 * songs, play, shuffle), four for more than fifty songs.
 */
public final class LikedSongsPlayback {
  private LikedSongsPlayback() {}

  /**
   * Plays them on the requested speaker. One more request, in parallel, if one was named.
   *
   * @param toShuffle whether to play them in random order even if shuffle is off
   */
  public static Answer play(Turn turn, boolean toShuffle) {
    return turn.inParallel(
        () -> songs(turn, toShuffle),
        songs -> Targeting.starting(turn, target -> play(turn, songs.get(), toShuffle, target)));
  }

  /** Plays them in random order on this speaker. */
  public static Answer shuffle(Turn turn, Target target) {
    return play(turn, songs(turn, true), true, target);
  }

  /**
   * The songs to play.
   *
   * @param total how many songs the listener liked, null if unknown
   * @param random whether they are in random order, and not the newest ones
   */
  private record Songs(List<Item> items, Integer total, boolean random) {
    /** How many were read, including those that can't be played. */
    private int read() {
      return random ? 2 * Spotify.PAGE_LIMIT : Spotify.PAGE_LIMIT;
    }

    /** The key of a line about these songs: {@code <key>} only if these are all of them. */
    String key(String key) {
      boolean all = total == null || total <= read();
      return all ? key : key + (random ? ".some" : ".newest");
    }
  }

  private static Songs songs(Turn turn, boolean toShuffle) {
    return turn.inParallel(
        () -> turn.spotify().likedSongs(0),
        newest ->
            toShuffle || isShuffling(turn)
                ? new Songs(atRandom(turn, newest.get()), newest.get().total(), true)
                : new Songs(newest.get().items(), newest.get().total(), false));
  }

  private static boolean isShuffling(Turn turn) {
    return turn.spotify().playback().filter(Playback::shuffleState).isPresent();
  }

  private static Answer play(Turn turn, Songs songs, boolean toShuffle, Target target) {
    if (songs.items().isEmpty()) {
      return turn.answer("liked.nothing").remembering(Candidates.clearSession());
    }
    return StartMusic.songs(songs.items())
        .map(music -> play(turn, songs, music, toShuffle, target))
        .orElseGet(() -> turn.answer("songs.unplayable"));
  }

  private static Answer play(
      Turn turn, Songs songs, Music music, boolean toShuffle, Target target) {
    boolean shuffled = toShuffle && ShuffledPlayback.play(turn, music, target);
    if (!toShuffle) {
      turn.spotify().play(music, target);
    }
    String key = songs.key(shuffled ? "liked.shuffling" : "liked.playing");
    return StartMusic.startedUnnamed(turn, key, target, "number", songs.items().size());
  }

  /** The newest page and a random page of the others, in random order. */
  private static List<Item> atRandom(Turn turn, Page<Item> newest) {
    List<Item> songs = new ArrayList<>(newest.items());
    if (newest.total() != null && newest.hasMoreAfter(0, Spotify.PAGE_LIMIT)) {
      int last = Math.max(Spotify.PAGE_LIMIT, newest.total() - Spotify.PAGE_LIMIT);
      int offset = RandomOrder.index(Spotify.PAGE_LIMIT, last + 1);
      songs.addAll(turn.spotify().likedSongs(offset).items());
    }
    RandomOrder.shuffle(songs);
    return songs;
  }
}
