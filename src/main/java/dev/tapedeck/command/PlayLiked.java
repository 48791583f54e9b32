package dev.tapedeck.command;

import dev.tapedeck.spotify.Item;
import dev.tapedeck.spotify.Music;
import dev.tapedeck.spotify.Page;
import dev.tapedeck.spotify.Playback;
import dev.tapedeck.spotify.Spotify;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * "Play my liked songs": the newest fifty. Where shuffle is on, and for "shuffle my liked songs",
 * up to a hundred from among all, beginning with any. Three calls (is shuffle on, the songs, the
 * play; or the songs, the play, shuffle), four for more than fifty songs, and one more with a named
 * speaker.
 */
final class PlayLiked implements Command {
  private static final String SHUFFLE = "ShuffleLikedIntent";

  @Override
  public Set<String> requests() {
    return Set.of("PlayLikedIntent", SHUFFLE);
  }

  @Override
  public Answer answer(Turn turn) {
    boolean toShuffle = turn.request().equals(SHUFFLE);
    List<Item> songs = toShuffle || isShuffling(turn) ? atRandom(turn) : newest(turn).items();
    if (songs.isEmpty()) {
      return turn.answer("liked.nothing");
    }
    Music music = new Music.Items(songs.stream().map(Item::uri).toList());
    return Where.starting(
        turn,
        target -> {
          boolean shuffled = toShuffle && Shuffled.play(turn, music, target);
          if (!toShuffle) {
            turn.spotify().play(music, target);
          }
          String key = shuffled ? "liked.shuffling" : "liked.playing";
          return turn.answer(key, "where", Where.spoken(turn, target)).remembering(Undo.never());
        });
  }

  private static boolean isShuffling(Turn turn) {
    return turn.spotify().playback().filter(Playback::shuffling).isPresent();
  }

  private static Page<Item> newest(Turn turn) {
    return turn.spotify().likedSongs(0);
  }

  /** The newest, and as many from anywhere among the others, well mixed. */
  private static List<Item> atRandom(Turn turn) {
    Page<Item> newest = newest(turn);
    List<Item> songs = new ArrayList<>(newest.items());
    if (newest.total() != null && newest.hasMoreAfter(0, Spotify.PAGE_LIMIT)) {
      int last = Math.max(Spotify.PAGE_LIMIT, newest.total() - Spotify.PAGE_LIMIT);
      int offset = ThreadLocalRandom.current().nextInt(Spotify.PAGE_LIMIT, last + 1);
      songs.addAll(turn.spotify().likedSongs(offset).items());
    }
    Collections.shuffle(songs);
    return songs;
  }
}
