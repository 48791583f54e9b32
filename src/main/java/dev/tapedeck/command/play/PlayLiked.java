package dev.tapedeck.command.play;

import dev.tapedeck.music.Candidates;
import dev.tapedeck.music.RandomOrder;
import dev.tapedeck.music.ShuffledPlayback;
import dev.tapedeck.music.StartMusic;
import dev.tapedeck.speaker.Targeting;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.spotify.Music;
import dev.tapedeck.spotify.Page;
import dev.tapedeck.spotify.Playback;
import dev.tapedeck.spotify.Spotify;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * "Play my liked songs": the newest fifty. If shuffle is on, and for "shuffle my liked songs", up
 * to a hundred of all of them in random order. Three requests (shuffle state and songs in parallel,
 * then play; or songs, play, shuffle), four for more than fifty songs, and one more, in parallel,
 * for a named speaker.
 */
public final class PlayLiked implements Command {
  private static final String SHUFFLE = "ShuffleLikedIntent";

  @Override
  public Set<String> requests() {
    return Set.of("PlayLikedIntent", SHUFFLE);
  }

  @Override
  public Answer answer(Turn turn) {
    return play(turn, turn.request().equals(SHUFFLE));
  }

  /** Plays Liked Songs on the requested speaker, for any command that asks for them. */
  static Answer play(Turn turn, boolean toShuffle) {
    return turn.inParallel(
        () -> songs(turn, toShuffle),
        songs -> Targeting.starting(turn, target -> play(turn, songs.get(), toShuffle, target)));
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
