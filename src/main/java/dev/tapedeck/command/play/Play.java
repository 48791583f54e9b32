package dev.tapedeck.command.play;

import dev.tapedeck.dialog.SlotQuestion;
import dev.tapedeck.music.Candidates;
import dev.tapedeck.music.LikedSongs;
import dev.tapedeck.music.OwnMusic;
import dev.tapedeck.music.PlayWish;
import dev.tapedeck.music.Wish;
import dev.tapedeck.spotify.Kind;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "Play abbey road", "play hello by adele on the kitchen speaker": the best match of any kind.
 * Three requests, of which the first two, the listener's playlists and the search, run in parallel.
 * Two if an artist was said, since playlists have none. A named speaker is looked up in parallel.
 * One more request if an album and something else match the name: whether the album is saved. The
 * same for a podcast or audiobook of the name, which is played if it is saved or no music clearly
 * matches; see {@link dev.tapedeck.music.SpokenPlayback} for its requests.
 *
 * <p>It corrects slots that Alexa split in the wrong place: "smoke on the water" is not a song on a
 * speaker called "the water", "stand by me" is not a song by "me", and "abba on the blaster" is
 * ABBA on the Blaster.
 */
public final class Play implements Command {
  private static final List<Kind> ANYTHING =
      List.of(Kind.TRACK, Kind.ALBUM, Kind.ARTIST, Kind.PLAYLIST, Kind.SHOW, Kind.AUDIOBOOK);
  private static final List<Kind> WITH_ARTIST = List.of(Kind.TRACK, Kind.ALBUM, Kind.AUDIOBOOK);

  @Override
  public Set<String> requests() {
    return Set.of("PlayIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    Optional<String> music = turn.slot("music");
    if (music.isEmpty()) {
      return SlotQuestion.ask(turn, "music", turn.say("play.ask"));
    }
    Wish wish = Wish.by(turn, music.get(), turn.slot("artist"));
    boolean titleOnly = wish.artist().isEmpty() && wish.excludedArtists().isEmpty();
    if (titleOnly && LikedSongs.areMeant(turn, music.get())) {
      return PlayLiked.play(turn, false);
    }
    return new PlayWish(turn, any -> find(turn, any)).play(wish);
  }

  /** Searches the listener's playlists and the catalogue, in parallel. */
  private static Candidates find(Turn turn, Wish wish) {
    if (wish.artist().isPresent()) {
      return OwnMusic.find(turn, wish, WITH_ARTIST, Optional::empty);
    }
    return turn.inParallel(
        () -> OwnMusic.ownPlaylist(turn, wish), own -> OwnMusic.find(turn, wish, ANYTHING, own));
  }
}
