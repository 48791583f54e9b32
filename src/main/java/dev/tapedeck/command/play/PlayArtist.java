package dev.tapedeck.command.play;

import dev.tapedeck.music.LikedSongs;
import dev.tapedeck.music.StartMusic;
import dev.tapedeck.spotify.Kind;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Optional;
import java.util.Set;

/**
 * "Play something by Nina Simone": the artist's context, in Spotify's order. Two requests; one
 * more, in parallel, for a named speaker.
 */
public final class PlayArtist implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("PlayArtistIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    boolean liked =
        turn.slot("artist")
            .map(turn.language()::songsOf)
            .filter(songs -> LikedSongs.areMeant(turn, songs))
            .isPresent();
    return liked
        ? PlayLiked.play(turn, false)
        : StartMusic.playNamed(turn, "artist", Optional.empty(), Kind.ARTIST);
  }
}
