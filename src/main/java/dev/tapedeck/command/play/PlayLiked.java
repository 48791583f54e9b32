package dev.tapedeck.command.play;

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
    boolean toShuffle = turn.request().equals(SHUFFLE);
    return turn.inParallel(
        () -> songs(turn, toShuffle),
        songs -> Targeting.starting(turn, target -> play(turn, songs.get(), toShuffle, target)));
  }

  private static List<Item> songs(Turn turn, boolean toShuffle) {
    return turn.inParallel(
        () -> turn.spotify().likedSongs(0),
        newest ->
            toShuffle || isShuffling(turn) ? atRandom(turn, newest.get()) : newest.get().items());
  }

  private static boolean isShuffling(Turn turn) {
    return turn.spotify().playback().filter(Playback::shuffleState).isPresent();
  }

  private static Answer play(Turn turn, List<Item> songs, boolean toShuffle, Target target) {
    if (songs.isEmpty()) {
      return turn.answer("liked.nothing");
    }
    return StartMusic.songs(songs)
        .map(music -> play(turn, music, toShuffle, target))
        .orElseGet(() -> turn.answer("songs.unplayable"));
  }

  private static Answer play(Turn turn, Music music, boolean toShuffle, Target target) {
    if (toShuffle && ShuffledPlayback.play(turn, music, target)) {
      return StartMusic.startedUnnamed(turn, "liked.shuffling", target);
    }
    return toShuffle
        ? StartMusic.startedUnnamed(turn, "liked.playing", target)
        : StartMusic.playUnnamed(turn, "liked.playing", music, target);
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
